import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem } from '#lib/items/answer-item.ts';
import { trueFalse } from '#lib/items/kinds/true-false.ts';
import { arbitraryBackground, arbitraryTrueFalse, arbitraryWhy } from '#tests/builders/arbitrary-items.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';
import { describeItemKind } from '#tests/contracts/item-kind.ts';

const say = (answer: boolean) => ({ kind: 'true-false' as const, answer });

describeItemKind('true-false', trueFalse, {
  items: arbitraryTrueFalse,
  rekeyed: (item) =>
    fc
      .tuple(arbitraryBackground, arbitraryWhy)
      .map(([background, why]) => ({ ...item, ...background, key: !item.key, why })),
  responses: () => fc.boolean().map(say),
  keyResponse: ({ key }) => say(key),
  hidden: ['key', 'why'],
  reveal: ({ key, why }) => ({ kind: 'true-false', key, why }),
});

describe('true or false', () => {
  it.each([
    { key: true, answer: true, earned: 1 },
    { key: true, answer: false, earned: 0 },
    { key: false, answer: true, earned: 0 },
    { key: false, answer: false, earned: 1 },
  ])('earns $earned when the statement is $key and the learner says $answer', ({ key, answer, earned }) => {
    expect(scoreItem(buildTrueFalse({ key }), say(answer))).toEqual({ type: 'scored', earned, total: 1 });
  });

  it('reveals why a changed statement is false', () => {
    const item = buildTrueFalse({ key: false, why: 'He is the foreign minister.' });
    expect(revealItem(item)).toEqual({ kind: 'true-false', key: false, why: 'He is the foreign minister.' });
  });

  it.each([undefined, null, '', 'true', 1])('refuses %j as an answer', (answer) => {
    expect(v.is(trueFalse.responseSchema, { kind: 'true-false', answer })).toBe(false);
  });
});
