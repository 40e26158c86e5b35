import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem } from '#lib/items/answer-item.ts';
import { matching, type Matching } from '#lib/items/kinds/matching.ts';
import { arbitraryBackground, arbitraryMatching, arbitraryPairs } from '#tests/builders/arbitrary-items.ts';
import { buildMatching } from '#tests/builders/build-item.ts';
import {
  describeItemKind,
  describeRelettering,
  describeReordering,
  describeUnready,
} from '#tests/contracts/item-kind.ts';

const pair = (pairs: Record<string, string>) => ({ kind: 'matching' as const, pairs });
const promptsOf = ({ prompts }: Matching) => prompts.map(({ id }) => id);
const choicesOf = ({ choices }: Matching) => choices.map(({ id }) => id);
const responses = (item: Matching) =>
  fc
    .dictionary(fc.constantFrom(...promptsOf(item)), fc.constantFrom(...choicesOf(item), 'z'), { maxKeys: 4 })
    .map((pairs) => pair({ ...pairs }));
const keyResponse = ({ key }: Matching) => pair({ ...key });

const rekeyed = (item: Matching) =>
  fc
    .tuple(arbitraryBackground, arbitraryPairs(promptsOf(item), choicesOf(item)))
    .map(([background, key]) => ({ ...item, ...background, key }));

describeItemKind('matching', matching, {
  items: arbitraryMatching,
  rekeyed,
  responses,
  keyResponse,
  hidden: ['key'],
  reveal: ({ key }) => ({ kind: 'matching', key }),
});

describeUnready('matching', {
  items: arbitraryMatching,
  unready: [{}, { p: 'a' }, { p: 'a', q: 'z', r: 'a', s: 'a' }, { p: '', q: '', r: '', s: '' }].map(pair),
});

describeReordering('matching', {
  items: arbitraryMatching,
  responses,
  keyResponse,
  reordered: (item) =>
    fc.shuffledSubarray(item.choices, { minLength: item.choices.length }).map((choices) => ({ ...item, choices })),
});

describeRelettering('matching', {
  items: arbitraryMatching,
  rekeyed,
  responses,
  keyResponse,
  listOf: ({ choices }) => choices,
  retexted: (item, textOf) => ({ ...item, choices: item.choices.map((part) => ({ ...part, text: textOf(part.id) })) }),
  renamed: (response, idOf) =>
    pair(Object.fromEntries(Object.entries(response.pairs).map(([prompt, choice]) => [prompt, idOf(choice)]))),
  keyLetter: ({ key }) => key['p'],
  sample: buildMatching(),
});

describe('matching', () => {
  const item = buildMatching({ key: { p: 'b', q: 'c' } });

  it.each([
    { given: { p: 'b', q: 'c' }, earned: 2 },
    { given: { p: 'b', q: 'a' }, earned: 1 },
    { given: { p: 'c', q: 'b' }, earned: 0 },
    { given: { p: 'b', q: 'b' }, earned: 1 },
  ])('earns a point for each pair: $earned for $given', ({ given, earned }) => {
    expect(scoreItem(item, pair(given))).toEqual({ type: 'scored', earned, total: 2 });
  });

  it('asks for a match for every line', () => {
    expect(scoreItem(item, pair({ p: 'b' }))).toEqual({ type: 'invalid', reason: 'Give every line its match.' });
  });

  it('reveals every pair', () => {
    expect(revealItem(item)).toEqual({ kind: 'matching', key: { p: 'b', q: 'c' } });
  });
});
