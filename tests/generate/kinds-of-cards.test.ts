import { expect, it } from 'vitest';
import { buildBank } from '#lib/generate/build-bank.ts';
import { checkBank } from '#lib/generate/check-bank.ts';
import { listKindsOfCards } from '#lib/generate/kinds-of-cards.ts';
import { buildDossier } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const wrong = ['blue', 'green'].map((text) => ({ type: 'text' as const, text, why: `It was not ${text}.` }));
const card: CardFields = {
  question: 'Which colour was the flag in 2014?',
  answer: { type: 'text', text: 'red' },
  wrong,
};
const bankOf = (given: CardFields, importance: 1 | 2 | 3 = 2) =>
  buildBank(buildDossier({ facts: [buildFact({ importance, cards: [{ ...card, ...given }] })] }));

it('a card is listed with every kind in which it is asked', () => {
  const bank = bankOf({
    sentence: 'The flag of 2014 was {}.',
    answer: { type: 'text', text: 'red', accepted: ['a red one'] },
  });
  expect(listKindsOfCards(bank).map(({ kinds }) => kinds)).toEqual([
    ['single-choice', 'short-text', 'cloze', 'true-false'],
  ]);
});

it('what is worth knowing and asked in fewer than three kinds is a problem; a detail is not', () => {
  expect(checkBank(bankOf({})).map(({ code }) => code)).toEqual(['too-few-kinds']);
  expect(checkBank(bankOf({}, 1))).toEqual([]);
});

it('a card that no item asks is a problem whatever its importance', () => {
  expect(checkBank(bankOf({ wrong: [] }, 1)).map(({ code }) => code)).toEqual(['too-few-distractors']);
});
