import { describe, expect, it } from 'vitest';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { filterItems, keepShared, openChoice, type PracticeChoice } from '#lib/practice/practice-choice.ts';
import { buildDossier, buildEntity, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const wrong = ['blue', 'green'].map((text) => ({ type: 'text' as const, text, why: `It was not ${text}.` }));
const fact = (id: string, given: FactFields = {}) =>
  buildFact({
    id,
    ...given,
    cards: [
      {
        asks: `${id.replace('.', '-')}.colour`,
        question: 'Which colour was the flag in 2014?',
        sentence: 'The flag of 2014 was {}.',
        answer: { type: 'text', text: 'red' },
        wrong,
      },
    ],
  });
const bank = buildStudyBank(
  buildBank(
    buildDossier({
      facts: [
        fact('early.one', { topics: ['arms'], standing: 'event', entities: ['moscow', 'lahore'] }),
        fact('early.two', { topics: ['trade'], standing: 'background' }),
        fact('later.one', { topics: ['arms', 'trade'], standing: 'background', entities: ['lahore'] }),
      ],
      entities: [buildEntity({ id: 'moscow' }), buildEntity({ id: 'lahore' })],
      relations: [buildRelation({ from: 'later.one', to: 'early.one', type: 'contradicts' })],
    }),
  ),
);
const factsOf = (given: Partial<PracticeChoice>, missed: string[] = []) => {
  const items = filterItems(bank, { ...openChoice, ...given }, new Set(missed.map(storedCardId)));
  return [...new Set(items.map(({ facts }) => facts[0]))];
};

describe('a choice', () => {
  it.each<[string, Partial<PracticeChoice>, string[]]>([
    ['that is left open takes everything', {}, ['early.one', 'early.two', 'later.one']],
    ['of a source', { sources: ['later'] }, ['later.one']],
    ['of a topic', { topics: ['arms'] }, ['early.one', 'later.one']],
    ['of a standing', { standings: ['background'] }, ['early.two', 'later.one']],
    ['of two sides narrows', { standings: ['background'], topics: ['arms'] }, ['later.one']],
    ['of an entity takes the facts that speak of it', { entities: ['lahore'] }, ['early.one', 'later.one']],
    ['of an entity and a source narrows', { entities: ['lahore'], sources: ['early'] }, ['early.one']],
    ['of facts', { facts: ['early.two'] }, ['early.two']],
    ['of what is disputed takes both sides of a contradiction', { only: 'disputed' }, ['early.one', 'later.one']],
  ])('%s', (_, given, expected) => {
    expect(factsOf(given)).toEqual(expected);
  });

  it('of what was missed takes the cards last answered wrong', () => {
    expect(factsOf({ only: 'missed' }, ['early.two#signed-on'])).toEqual(['early.two']);
    expect(factsOf({ only: 'missed' })).toEqual([]);
  });

  it('of a kind takes items of that kind alone', () => {
    const items = filterItems(bank, { ...openChoice, kinds: ['true-false'] }, new Set());
    expect([...new Set(items.map(({ kind }) => kind))]).toEqual(['true-false']);
  });
});

describe('a choice taken to another dossier', () => {
  it('keeps what any dossier has and opens the sides that are each dossier’s own', () => {
    const shared = { standings: ['event'], kinds: ['true-false'], only: 'missed' } as const;
    const own = { sources: ['early'], topics: ['arms'], entities: ['lahore'], facts: ['early.one'] };
    expect(keepShared({ ...shared, ...own })).toEqual({ ...openChoice, ...shared });
  });
});
