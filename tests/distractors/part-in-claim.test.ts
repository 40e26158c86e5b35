import { expect, it } from 'vitest';
import { listInvolved } from '#lib/distractors/part-in-claim.ts';
import { buildEntity, buildIndex, buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const entities = [buildEntity({ id: 'bonesh', name: 'Ramezani Bonesh' })];
const sources = [buildSource({ id: 'essay', author: { text: 'Ramezani Bonesh', basis: 'stated' } })];
const by = (id: string, ...speakers: string[]) => buildFact({ id, attribution: speakers.map((who) => ({ who })) });
const claim = by('report.claim', 'tass', 'barmin');

function involvedIn(...facts: ReturnType<typeof buildFact>[]) {
  const relations = facts.map(({ id }, at) => buildRelation({ id: `link-${at}`, from: id, to: 'report.claim' }));
  return [...listInvolved(claim, buildIndex({ entities, sources, relations, facts: [claim, ...facts] }))];
}

it('whoever says a claim or passes it on has a part in it', () => {
  expect(involvedIn()).toEqual(['tass', 'barmin']);
});

it('whoever says what meets the claim has a part in it', () => {
  expect(involvedIn(by('paper.same', 'pukhov'), by('paper.other', 'chauhan'))).toEqual([
    'tass',
    'barmin',
    'pukhov',
    'chauhan',
  ]);
});

it('an author has a part where the source says by itself what meets the claim, and none where it quotes', () => {
  expect(involvedIn(by('essay.same'))).toContain('bonesh');
  expect(involvedIn(by('essay.same', 'pukhov'))).not.toContain('bonesh');
});

it('an author whom the dossier does not know has no part', () => {
  expect(involvedIn(by('paper.same'))).toEqual(['tass', 'barmin']);
});
