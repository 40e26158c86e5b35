import { describe, expect, it } from 'vitest';
import { citeFact } from '#lib/facts/cite.ts';
import { buildEntity, buildIndex, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const sources = [
  buildSource({
    id: 'moscow-times',
    letter: 'B',
    shortName: 'The Moscow Times',
    date: { date: '2014-11-20', basis: 'stated' },
  }),
  buildSource({ id: 'undated', letter: 'C' }),
];
const entities = [
  buildEntity({ id: 'tass', type: 'organisation', name: 'TASS' }),
  buildEntity({ id: 'barmin', name: 'Yury Barmin' }),
];

function cite(given: FactFields) {
  const fact = buildFact({ id: 'moscow-times.sale', ...given });
  return citeFact(fact, buildIndex({ sources, entities, facts: [fact] }));
}

describe('a citation', () => {
  it('of what the source itself says names standing, letter, paragraphs and the date of the source', () => {
    expect(cite({ standing: 'analysis', paragraphs: [3, 4] })).toEqual({
      factId: 'moscow-times.sale',
      standing: 'analysis',
      sourceId: 'moscow-times',
      letter: 'B',
      sourceName: 'The Moscow Times',
      paragraphs: [3, 4],
      via: [],
      asOf: '20 November 2014',
    });
  });

  it('names the innermost speaker with the office, and whoever passed the word on', () => {
    const attribution = [{ who: 'tass' }, { who: 'barmin', office: 'an analyst in Moscow' }];
    expect(cite({ attribution })).toMatchObject({ speaker: 'Yury Barmin, an analyst in Moscow', via: ['TASS'] });
  });

  it('says how far the speaker goes', () => {
    expect(cite({ attribution: [{ who: 'barmin', hedge: 'probably' }] })).toMatchObject({
      speaker: 'Yury Barmin (“probably”)',
      via: [],
    });
  });

  it('takes the time until which the fact is vouched for, where the fact states one', () => {
    expect(cite({ asOf: '2014-10' }).asOf).toBe('October 2014');
  });

  it('leaves the time out where neither fact nor source states one', () => {
    expect(cite({ id: 'undated.sale' })).not.toHaveProperty('asOf');
  });
});
