import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { singleChoice, singleChoiceSchema, type SingleChoice } from '#lib/items/kinds/single-choice.ts';
import { arbitraryBackground, arbitrarySingleChoice, arbitraryWhy } from '#tests/builders/arbitrary-items.ts';
import { buildSingleChoice } from '#tests/builders/build-item.ts';
import {
  describeItemKind,
  describeRelettering,
  describeReordering,
  describeUnready,
} from '#tests/contracts/item-kind.ts';

const choose = (choice: string) => ({ kind: 'single-choice' as const, choice });
const idsOf = ({ options }: SingleChoice) => options.map(({ id }) => id);

const responses = (item: SingleChoice) =>
  fc.oneof(fc.constantFrom(...idsOf(item)), fc.string({ maxLength: 3 })).map(choose);
const keyResponse = ({ key }: SingleChoice) => choose(key);

const rekeyed = (item: SingleChoice) =>
  fc
    .record({
      background: arbitraryBackground,
      key: fc.constantFrom(...idsOf(item)),
      options: fc.tuple(...item.options.map(({ id, text }) => arbitraryWhy.map((why) => ({ id, text, why })))),
    })
    .map(({ background, ...own }) => ({ ...item, ...background, ...own }));

describeItemKind('single-choice', singleChoice, {
  items: arbitrarySingleChoice,
  rekeyed,
  responses,
  keyResponse,
  hidden: ['key', 'why'],
  reveal: ({ key, options }) => {
    const whys: Record<string, string> = {};
    for (const { id, why } of options) if (why !== undefined) whys[id] = why;
    return { kind: 'single-choice', key, whys };
  },
});

describeUnready('single-choice', {
  items: arbitrarySingleChoice,
  unready: ['', 'z', 'A', 'a '].map(choose),
});

describeReordering('single-choice', {
  items: arbitrarySingleChoice,
  responses,
  keyResponse,
  reordered: (item) =>
    fc.shuffledSubarray(item.options, { minLength: item.options.length }).map((options) => ({ ...item, options })),
});

describeRelettering('single-choice', {
  items: arbitrarySingleChoice,
  rekeyed,
  responses,
  keyResponse,
  listOf: ({ options }) => options,
  retexted: (item, textOf) => ({ ...item, options: item.options.map((part) => ({ ...part, text: textOf(part.id) })) }),
  renamed: ({ choice }, idOf) => choose(idOf(choice)),
  keyLetter: ({ key }) => key,
  sample: buildSingleChoice(),
});

describe('single choice', () => {
  it('earns the point for the key and nothing for another option', () => {
    const item = buildSingleChoice({ key: 'b' });
    expect(scoreItem(item, choose('b'))).toEqual({ type: 'scored', earned: 1, total: 1 });
    expect(scoreItem(item, choose('a'))).toEqual({ type: 'scored', earned: 0, total: 1 });
  });

  it('returns invalid when nothing is chosen, or what is not offered', () => {
    const item = buildSingleChoice({ key: 'b' });
    const refusal = { type: 'invalid', reason: 'Choose one of the options.' };
    expect(scoreItem(item, choose(''))).toEqual(refusal);
    expect(scoreItem(item, choose('d'))).toEqual(refusal);
  });

  it('shows the options in the order in which they are stored', () => {
    const options = ['c', 'a', 'b'].map((id) => ({ id, text: `option ${id}` }));
    expect(viewItem(buildSingleChoice({ options, key: 'a' })).options).toEqual(options);
  });

  it('reveals why a wrong option is wrong', () => {
    const options = [
      { id: 'a', text: 'Sergei Lavrov', why: 'He is the foreign minister.' },
      { id: 'b', text: 'Sergei Shoigu' },
    ];
    expect(revealItem(buildSingleChoice({ options, key: 'b' }))).toEqual({
      kind: 'single-choice',
      key: 'b',
      whys: { a: 'He is the foreign minister.' },
    });
  });

  it.each([
    ['one option', ['a']],
    ['seven options', ['a', 'b', 'c', 'd', 'e', 'f', 'a']],
    ['an id that is no letter from a to f', ['a', 'g']],
  ])('refuses an item with %s', (_, ids) => {
    const options = ids.map((id) => ({ id, text: 'an option' }));
    expect(v.is(singleChoiceSchema, { ...buildSingleChoice(), options, key: 'a' })).toBe(false);
  });
});
