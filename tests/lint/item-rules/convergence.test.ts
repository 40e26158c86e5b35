import { expect, it } from 'vitest';
import { convergence } from '#lib/lint/item-rules/convergence.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildMultipleChoice } from '#tests/builders/build-item.ts';

const findingsOf = (...texts: string[]) => convergence.check(buildChoice(texts), buildIndex());

it('a key in the middle of options that are strangers to one another is found', () => {
  expect(findingsOf('trade in helicopters', 'trade with Delhi', 'gift of helicopters')).toEqual([
    'the key "trade in helicopters" shares a word with every other option, and they share none',
  ]);
});

it('an option shares a word in another form too', () => {
  expect(findingsOf('agreed exercises', 'signing of agreements', 'exercise in winter')).toHaveLength(1);
});

it.each([
  ['the key has words of its own', ['gas by pipeline', 'trade with Delhi', 'gift of helicopters']],
  ['one option shares nothing with the key', ['trade in helicopters', 'trade with Delhi', 'gas by pipeline']],
  ['the others share a word too', ['trade in helicopters', 'trade in tanks', 'trade in helicopters and tanks']],
  ['the centre is a wrong option', ['trade with Delhi', 'trade in helicopters', 'gift of helicopters']],
  ['the shared words are too common to count', ['after the embargo', 'after the visit', 'after the summit']],
  ['there are but two options', ['trade in helicopters', 'trade in tanks']],
])('passes where %s', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it('each key of several is looked at', () => {
  const options = [
    { id: 'a', text: 'gift of helicopters' },
    { id: 'b', text: 'trade in helicopters' },
    { id: 'c', text: 'trade with Delhi' },
  ];
  expect(convergence.check(buildMultipleChoice({ options, key: ['a', 'b'] }), buildIndex())).toHaveLength(1);
});
