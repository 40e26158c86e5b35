import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { numeric, numericSchema, type Numeric } from '#lib/items/kinds/numeric.ts';
import {
  arbitraryBackground,
  arbitraryNumeric,
  arbitraryNumericKey,
  arbitraryTyped,
} from '#tests/builders/arbitrary-items.ts';
import { buildNumeric } from '#tests/builders/build-item.ts';
import { describeItemKind, describeUnready } from '#tests/contracts/item-kind.ts';

const type = (text: string) => ({ kind: 'numeric' as const, text });

describeItemKind('numeric', numeric, {
  items: arbitraryNumeric,
  rekeyed: (item) =>
    fc.tuple(arbitraryBackground, arbitraryNumericKey).map(([background, { scale, ...range }]) => ({
      ...item,
      ...background,
      ...range,
      unit: { label: item.unit.label, scale },
    })),
  responses: ({ key }) => fc.oneof(arbitraryTyped, fc.constantFrom(`${key}`, `${key * 2}`)).map(type),
  keyResponse: ({ key }) => type(String(key)),
  hidden: ['key', 'low', 'high', 'scale'],
  reveal: () => ({ kind: 'numeric' }),
});

describeUnready('numeric', {
  items: arbitraryNumeric,
  unready: ['', '   ', 'twenty', 'a lot', '20–30', '9'.repeat(10_000), '🙂'].map(type),
});

const earns = (item: Numeric, text: string) => {
  const score = scoreItem(item, type(text));
  return score.type === 'scored' ? score.earned : score.type;
};

describe('the tolerance', () => {
  const item = buildNumeric({ key: 22e6, low: 20e6, high: 24e6, unit: { label: 'million US dollars', scale: 1e6 } });

  it.each([
    ['20 million', 1],
    ['24 million', 1],
    ['19,999,999', 0],
    ['24,000,001', 0],
    ['22 billion', 0],
    ['-22 million', 0],
  ])('includes its borders and no more: %s earns %i', (text, earned) => {
    expect(earns(item, text)).toBe(earned);
  });

  it('of nothing takes the figure itself and no neighbour', () => {
    const exact = buildNumeric({ key: 20, low: 20, high: 20, unit: { label: 'helicopters', scale: 1 } });
    expect(['19', '20', '21', '20.01'].map((text) => earns(exact, text))).toEqual([0, 1, 0, 0]);
  });

  it('of nothing takes any decimal of a million, in spite of binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('', ' million'), (hundredths, scale) => {
        const key = hundredths * 10_000;
        const exact = buildNumeric({ key, low: key, high: key, unit: { label: 'million people', scale: 1e6 } });
        expect(earns(exact, `${hundredths / 100}${scale}`)).toBe(1);
        expect(earns(exact, `${(hundredths + 1) / 100}${scale}`)).toBe(0);
      }),
      {
        examples: [
          [201, ' million'],
          [201, ''],
        ],
      }, // 2.01 * 1e6 is 2009999.9999999998
    );
  });

  it('holds for a figure below zero', () => {
    const loss = buildNumeric({
      key: -3e9,
      low: -3.15e9,
      high: -2.85e9,
      unit: { label: 'billion US dollars', scale: 1e9 },
    });
    expect(['-3', '-$3 billion', '−2.9bn', '3', '-3.2'].map((text) => earns(loss, text))).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('the unit beside the field', () => {
  const millions = buildNumeric({
    key: 22e6,
    low: 22e6,
    high: 22e6,
    unit: { label: 'million US dollars', scale: 1e6 },
  });

  it.each(['22', '22.0', '$22', '22 US dollars'])('is meant by a bare number: %s', (text) => {
    expect(earns(millions, text)).toBe(1);
  });

  it.each(['22,000,000', '22 000 000', '$22,000,000', '22e6'])('is not meant by a number in full: %s', (text) => {
    expect(earns(millions, text)).toBe(1);
  });

  it.each(['22 million', '22m', '0.022 billion', '22,000 thousand'])(
    'gives way to a scale that is typed: %s',
    (text) => {
      expect(earns(millions, text)).toBe(1);
    },
  );

  it.each(['22 billion', '22 thousand', '22k', '220', '2.2'])('does not save a wrong size: %s', (text) => {
    expect(earns(millions, text)).toBe(0);
  });

  it('is not applied on top of a scale that is typed', () => {
    const thousands = buildNumeric({ key: 22e6, low: 22e6, high: 22e6, unit: { label: 'thousand tons', scale: 1e3 } });
    expect(['22 thousand', '22,000', '22,000 thousand'].map((text) => earns(thousands, text))).toEqual([0, 1, 1]);
  });

  it('is shown in words, with how near is near enough', () => {
    const item = buildNumeric({ unit: { label: 'million US dollars', scale: 1e6 }, tolerance: 'within 5 percent' });
    expect(viewItem(item)).toEqual({
      id: item.id,
      kind: 'numeric',
      stem: item.stem,
      unit: { label: 'million US dollars' },
      tolerance: 'within 5 percent',
    });
  });
});

it.each(['', 'twenty', '20 to 30'])('asks for a number when "%s" is typed', (text) => {
  const reason = 'Type a number, such as 3.8, 3,800 or 3.8 bn.';
  expect(scoreItem(buildNumeric(), type(text))).toEqual({ type: 'invalid', reason });
});

it.each([0, -1, 0.5])('refuses an item with a scale of %d', (scale) => {
  expect(v.is(numericSchema, { ...buildNumeric(), unit: { label: 'people', scale } })).toBe(false);
});
