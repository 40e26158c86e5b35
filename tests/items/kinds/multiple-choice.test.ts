import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem } from '#lib/items/answer-item.ts';
import { multipleChoice, multipleChoiceSchema, type MultipleChoice } from '#lib/items/kinds/multiple-choice.ts';
import { arbitraryBackground, arbitraryMultipleChoice, arbitraryMultipleKey } from '#tests/builders/arbitrary-items.ts';
import { buildMultipleChoice } from '#tests/builders/build-item.ts';
import {
  describeItemKind,
  describeRelettering,
  describeReordering,
  describeUnready,
} from '#tests/contracts/item-kind.ts';

const choose = (choices: readonly string[]) => ({ kind: 'multiple-choice' as const, choices: [...choices] });
const idsOf = ({ options }: MultipleChoice) => options.map(({ id }) => id);
const responses = (item: MultipleChoice) => fc.subarray([...idsOf(item), 'z']).map(choose);
const keyResponse = ({ key }: MultipleChoice) => choose(key);

const rekeyed = (item: MultipleChoice) =>
  fc
    .tuple(arbitraryBackground, arbitraryMultipleKey(idsOf(item)))
    .map(([background, key]) => ({ ...item, ...background, key }));

describeItemKind('multiple-choice', multipleChoice, {
  items: arbitraryMultipleChoice,
  rekeyed,
  responses,
  keyResponse,
  hidden: ['key', 'why'],
  reveal: ({ key, options }) => ({
    kind: 'multiple-choice',
    key,
    whys: Object.fromEntries(options.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why]]))),
  }),
});

describeUnready('multiple-choice', {
  items: arbitraryMultipleChoice,
  unready: [[], ['z'], ['a', 'z'], ['']].map(choose),
});

describeReordering('multiple-choice', {
  items: arbitraryMultipleChoice,
  responses,
  keyResponse,
  reordered: (item) =>
    fc.shuffledSubarray(item.options, { minLength: item.options.length }).map((options) => ({ ...item, options })),
});

describeRelettering('multiple-choice', {
  items: arbitraryMultipleChoice,
  rekeyed,
  responses,
  keyResponse,
  listOf: ({ options }) => options,
  retexted: (item, textOf) => ({ ...item, options: item.options.map((part) => ({ ...part, text: textOf(part.id) })) }),
  renamed: ({ choices }, idOf) => choose(choices.map(idOf)),
  keyLetter: ({ key }) => key[0],
  sample: buildMultipleChoice({ key: ['b'] }),
});

describe('multiple-choice', () => {
  const item = buildMultipleChoice({ key: ['a', 'c'] });

  it.each([
    { given: 'ac', earned: 4, because: 'both are right and no other is chosen' },
    { given: 'ca', earned: 4, because: 'the order of choosing says nothing' },
    { given: 'a', earned: 3, because: 'one right option is left out' },
    { given: 'abc', earned: 3, because: 'one wrong option is chosen as well' },
    { given: 'abcd', earned: 2, because: 'to choose all is half right' },
    { given: 'bd', earned: 0, because: 'every option is judged wrongly' },
  ])('earns $earned of 4 for $given: $because', ({ given, earned }) => {
    expect(scoreItem(item, choose(given.split('')))).toEqual({ type: 'scored', earned, total: 4 });
  });

  it('reveals every right option and why a wrong one is wrong', () => {
    expect(revealItem(item)).toEqual({
      kind: 'multiple-choice',
      key: ['a', 'c'],
      whys: { b: 'Nobody spoke of fish.' },
    });
  });

  it('refuses an item without a key', () => {
    expect(v.is(multipleChoiceSchema, { ...item, key: [] })).toBe(false);
  });
});
