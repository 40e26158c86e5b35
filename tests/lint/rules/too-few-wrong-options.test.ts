import { expect, it } from 'vitest';
import { tooFewWrongOptions } from '#lib/lint/rules/too-few-wrong-options.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const findingsOf = (card: CardFields) => tooFewWrongOptions.check(buildFact({ cards: [card] }), buildIndex());
const wrong = (text: string) => ({ type: 'text' as const, text, why: 'No source says so.' });
const answer = { type: 'text', text: 'to please India' } as const;

it.each([[[]], [[wrong('to please China')]]])('an answer in words with too few wrong options is found: %j', (given) => {
  expect(findingsOf({ answer, wrong: given })).toEqual([
    {
      path: 'cards[0].wrong',
      message: 'an answer in words needs an option set, or at least two wrong options, each with its reason',
    },
  ]);
});

it('an answer in words with two wrong options passes', () => {
  expect(findingsOf({ answer, wrong: [wrong('to please China'), wrong('to please Iran')] })).toEqual([]);
});

it('an answer in words within an option set needs none of its own', () => {
  expect(findingsOf({ answer, wrong: [], optionSet: 'aims' })).toEqual([]);
});

it.each([
  { type: 'date', date: '2014' },
  { type: 'entity', entity: 'russia' },
  { type: 'figure', figure: 'sum' },
] as const)('an answer of type $type needs none', (typed) => {
  expect(findingsOf({ answer: typed, wrong: [] })).toEqual([]);
});
