import { describe, expect, it } from 'vitest';
import { buildEntity, buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const visit = buildFact({ id: 'report.visit', entities: ['moscow', 'shoigu'] });
const sale = buildFact({ id: 'report.sale', entities: ['moscow'] });
const denial = buildFact({ id: 'paper.denial' });
const contradicts = buildRelation({ id: 'denied', type: 'contradicts', from: 'paper.denial', to: 'report.sale' });
const index = buildIndex({
  facts: [visit, sale, denial],
  entities: [buildEntity({ id: 'moscow' }), buildEntity({ id: 'shoigu' })],
  relations: [contradicts],
});

describe('the index of a dossier', () => {
  it('finds sources, entities and facts by id', () => {
    expect(index.source('paper').id).toBe('paper');
    expect(index.entity('shoigu').id).toBe('shoigu');
    expect(index.fact('report.sale')).toBe(sale);
  });

  it('throws for an id that parsing would have refused', () => {
    expect(() => index.source('gossip')).toThrow('no source "gossip" in the dossier');
    expect(() => index.entity('atlantis')).toThrow('no entity "atlantis" in the dossier');
    expect(() => index.fact('report.nothing')).toThrow('no fact "report.nothing" in the dossier');
  });

  it('lists the facts that mention an entity, in their order', () => {
    expect(index.factsMentioning('moscow')).toEqual([visit, sale]);
    expect(index.factsMentioning('atlantis')).toEqual([]);
  });

  it('lists the relations of a fact, at whichever end it stands, each with the fact on the other side', () => {
    expect(index.meetingsOf('paper.denial')).toEqual([{ relation: contradicts, other: sale }]);
    expect(index.meetingsOf('report.sale')).toMatchObject([{ relation: contradicts, other: { id: 'paper.denial' } }]);
    expect(index.meetingsOf('report.visit')).toEqual([]);
  });
});
