import { expect, it } from 'vitest';
import { unattributedClaim } from '#lib/lint/rules/unattributed-claim.ts';
import { standings } from '#lib/facts/standing.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const findingsOf = (given: FactFields) => unattributedClaim.check(buildFact(given), buildIndex());

it('an official statement without a speaker is found', () => {
  expect(findingsOf({ standing: 'official-statement', attribution: [] })).toEqual([
    { path: 'attribution', message: 'an official statement needs a speaker: a person in office or an organisation' },
  ]);
});

it('an official statement with a speaker passes', () => {
  expect(findingsOf({ standing: 'official-statement', attribution: [{ who: 'shoigu' }] })).toEqual([]);
});

it.each(standings.filter((standing) => standing !== 'official-statement'))(
  "a fact of standing %s may be the source's own word",
  (standing) => {
    expect(findingsOf({ standing, attribution: [] })).toEqual([]);
  },
);
