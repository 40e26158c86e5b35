import { describe, expect, it } from 'vitest';
import { buildEntityRecord } from '#lib/facts/entity-record.ts';
import { buildEntity, buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const visit: FactFields = { label: 'A visit', dates: [{ date: '2014', basis: 'stated' }] };
const index = buildIndex({
  entities: ['shoigu', 'asif', 'ufa', 'mi-28'].map((id) => buildEntity({ id })),
  facts: [
    buildFact({ id: 'early.visit', entities: ['shoigu', 'asif'], ...visit }),
    buildFact({ id: 'later.visit', entities: ['shoigu', 'ufa'] }),
    buildFact({ id: 'later.denial', entities: ['asif'] }),
    buildFact({ id: 'later.reason', entities: ['asif', 'shoigu'] }),
  ],
  relations: [
    buildRelation({ id: 'copy', type: 'repeats', from: 'later.visit', to: 'early.visit' }),
    buildRelation({ id: 'reason', type: 'explains', from: 'later.reason', to: 'early.visit' }),
    buildRelation({ id: 'dispute', type: 'contradicts', from: 'later.denial', to: 'early.visit' }),
  ],
});
const recordOf = (id: string) => buildEntityRecord(id, index);

describe('the record of an entity', () => {
  it('holds the facts that speak of it, and no others', () => {
    expect(recordOf('ufa').facts.map(({ id }) => id)).toEqual(['later.visit']);
  });

  it('holds a happening that one of several tellings connects with it', () => {
    expect(recordOf('ufa').happenings.map(({ label }) => label)).toEqual(['A visit']);
  });

  it('counts as dated only what itself speaks of it, not what another source tells with it', () => {
    const datesOf = (id: string) => recordOf(id).dated.map(({ citation }) => citation.factId);
    expect(datesOf('asif')).toEqual(['early.visit']);
    expect(datesOf('ufa')).toEqual([]);
  });

  it('holds the meetings of its facts, the disputed ones first', () => {
    expect(recordOf('shoigu').relations.map(({ id }) => id)).toEqual(['dispute', 'reason', 'copy']);
    expect(recordOf('ufa').relations.map(({ id }) => id)).toEqual(['copy']);
  });

  it('counts what it is named with, the most frequent first, and not itself', () => {
    expect(recordOf('shoigu').companions.map(({ entity, count }) => [entity.id, count])).toEqual([
      ['asif', 2],
      ['ufa', 1],
    ]);
  });

  it('of an entity that no fact speaks of is empty', () => {
    const { facts, periods, dated, happenings, relations, companions } = recordOf('mi-28');
    expect([facts, periods, dated, happenings, relations, companions]).toEqual([[], [], [], [], [], []]);
  });
});
