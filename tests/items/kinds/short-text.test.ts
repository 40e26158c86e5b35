import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { scoreItem } from '#lib/items/answer-item.ts';
import { shortText, shortTextSchema, type ShortText } from '#lib/items/kinds/short-text.ts';
import {
  arbitraryBackground,
  arbitraryShortText,
  arbitraryTyped,
  arbitraryTypedKey,
} from '#tests/builders/arbitrary-items.ts';
import { buildShortText } from '#tests/builders/build-item.ts';
import { describeItemKind, describeReordering, describeUnready } from '#tests/contracts/item-kind.ts';
import { emptyTexts } from '#tests/builders/empty-texts.ts';

const type = (text: string) => ({ kind: 'short-text' as const, text });

const responses = ({ accepted, rivals }: ShortText) =>
  fc.oneof(arbitraryTyped, fc.constantFrom(...accepted, ...rivals)).map(type);
const keyResponse = ({ accepted }: ShortText) => type(accepted[0] ?? '');

describeItemKind('short-text', shortText, {
  items: arbitraryShortText,
  rekeyed: (item) =>
    fc
      .tuple(arbitraryBackground, arbitraryTypedKey)
      .map(([background, typed]) => ({ ...item, ...background, ...typed })),
  responses,
  keyResponse,
  hidden: ['accepted', 'rivals'],
  reveal: () => ({ kind: 'short-text' }),
});

describeUnready('short-text', {
  items: arbitraryShortText,
  unready: [...emptyTexts, 'x'.repeat(201)].map(type),
});

describeReordering('short-text', {
  items: arbitraryShortText,
  responses,
  keyResponse,
  reordered: (item) =>
    fc
      .tuple(
        fc.shuffledSubarray(item.accepted, { minLength: item.accepted.length }),
        fc.shuffledSubarray(item.rivals, { minLength: item.rivals.length }),
      )
      .map(([accepted, rivals]) => ({ ...item, accepted, rivals })),
});

describe('a typed answer', () => {
  const item = buildShortText({ accepted: ['Sergei Shoigu', 'Shoigu'], rivals: ['Sergei Lavrov', 'Lavrov'] });

  it.each(['Sergei Shoigu', 'shoigu', '  SHOIGU! '])('earns the point for any accepted name: %s', (text) => {
    expect(scoreItem(item, type(text))).toEqual({ type: 'scored', earned: 1, total: 1 });
  });

  it.each(['Shoygu', 'Sergey Shoygu'])('earns the point in spite of a slip, and says so: %s', (text) => {
    expect(scoreItem(item, type(text))).toEqual({ type: 'scored', earned: 1, total: 1, misspelt: true });
  });

  it.each(['Lavrov', 'Sergei', 'no idea'])('earns nothing for anything else: %s', (text) => {
    expect(scoreItem(item, type(text))).toEqual({ type: 'scored', earned: 0, total: 1 });
  });

  it('is no attempt when nothing is typed', () => {
    const reason = 'Type an answer first.';
    expect(scoreItem(item, type(' '))).toEqual({ type: 'invalid', reason });
  });

  it('has at most 200 characters', () => {
    expect(scoreItem(item, type('x'.repeat(200)))).toEqual({ type: 'scored', earned: 0, total: 1 });
    const reason = 'An answer has at most 200 characters.';
    expect(scoreItem(item, type('x'.repeat(201)))).toEqual({ type: 'invalid', reason });
  });
});

it('refuses an item that accepts nothing', () => {
  expect(v.is(shortTextSchema, { ...buildShortText(), accepted: [] })).toBe(false);
});
