import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '#lib/core/format-quantity.ts';
import { parseQuantity } from '#lib/items/parse-quantity.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

describe('reads', () => {
  it.each([
    // with a scale word
    ['3.8bn', 3.8e9],
    ['3.8 bn', 3.8e9],
    ['3.8 B', 3.8e9],
    ['3.8 billion', 3.8e9],
    ['3,8 billion', 3.8e9],
    ['3,800 million', 3.8e9],
    ['3.8 thousand million', 3.8e9],
    ['0.0038 trillion', 3.8e9],
    ['22m', 22e6],
    ['22 mln', 22e6],
    ['22 millions', 22e6],
    ['22 MILLION', 22e6],
    ['5k', 5_000],
    ['2 crore', 2e7],
    ['3 lakh', 3e5],
    // digits in groups
    ['3800', 3_800],
    ['3,800', 3_800],
    ['3 800', 3_800],
    ['3\u00A0800', 3_800],
    ['3\u202F800', 3_800],
    ["1'000", 1_000],
    ['1’000', 1_000],
    ['3,800,000,000', 3.8e9],
    ['3.800.000', 3.8e6],
    ['3.800.000,50', 3_800_000.5],
    ['1,234.5', 1_234.5],
    ['1,234.567', 1_234.567],
    // decimals
    ['3.800', 3.8],
    ['3,80', 3.8],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['5.', 5],
    // signs and exponents
    ['-5', -5],
    ['−5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['-$3.8bn', -3.8e9],
    ['0', 0],
    ['1e9', 1e9],
    ['3.8E9', 3.8e9],
    ['1e-2', 0.01],
    // currency, hedges and units
    ['$3.8 billion', 3.8e9],
    ['US$3.8 billion', 3.8e9],
    ['3.8 billion USD', 3.8e9],
    ['€ 22', 22],
    ['about 22 million', 22e6],
    ['~22 million', 22e6],
    ['some 22 million', 22e6],
    ['40 %', 40],
    ['40%', 40],
    ['40 percent', 40],
    ['40 per cent', 40],
    ['20 helicopters', 20],
    ['4 Mi-35M', 4],
    ['22 million (2013)', 22e6],
    // what cannot be seen, or says nothing
    ['  22\t', 22],
    ['\u200F22\u200F', 22],
    ['2\u200B2', 22],
    ['２２', 22],
    ['22 🙂', 22],
    ['5 constructor', 5],
  ])('%j as %d', (typed, value) => {
    expect(parseQuantity(typed)?.value).toBeCloseTo(value, 6);
  });
});

describe('finds no number in', () => {
  it.each([
    '',
    '   ',
    'twenty',
    'about',
    'million',
    '$',
    '-',
    '--5',
    '.',
    ',',
    '1.2.3',
    '1,00,000',
    '3,80,5',
    '3,800,5',
    '3.800.5',
    '🙂',
    '🙂 5',
    '٢٢',
    'NaN',
    'Infinity',
    '1e999',
  ])('%j', (typed) => {
    expect(parseQuantity(typed)).toBeUndefined();
  });

  it.each(['20-30', '20–30', '20 to 30', '20 or 30', '3/4', '3½', '½', '2×10', '10^9', '$20 - $30'])(
    '%j, which leaves open what is meant',
    (typed) => {
      expect(parseQuantity(typed)).toBeUndefined();
    },
  );

  it.each([
    ['10,000 digits', '9'.repeat(10_000)],
    ['10,000 decimals', '0.' + '3'.repeat(10_000)],
    ['a number and 10,000 spaces', '22' + ' '.repeat(10_000)],
    ['10,000 groups', '1' + ',000'.repeat(10_000)],
    ['10,000 spaces', ' '.repeat(10_000)],
  ])('%s', (_, typed) => {
    expect(parseQuantity(typed)).toBeUndefined();
  });
});

describe('says whether the scale was typed', () => {
  it.each([
    ['22 million', true],
    ['5k', true],
    ['22', false],
    ['22,000,000', false],
    ['22e6', false],
    ['22 helicopters', false],
    ['22 %', false],
  ])('%j: %s', (typed, scaled) => {
    expect(parseQuantity(typed)?.scaled).toBe(scaled);
  });
});

/** A printed figure keeps two decimals of the number or of its scale. */
const rounding = (value: number) => 0.005 * ([1e12, 1e9, 1e6].find((scale) => Math.abs(value) >= scale) ?? 1);

describe('reads back', () => {
  const figures = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ min: -10_000, max: 10_000, noNaN: true }),
    fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths * 1e8),
  );
  const isWithinRounding = (typed: string, value: number) => {
    const read = parseQuantity(typed)?.value ?? NaN;
    return Math.abs(read - value) <= rounding(value) * (1 + 1e-9);
  };

  it('every count as it is printed, within rounding', () => {
    fc.assert(fc.property(figures, (value) => isWithinRounding(formatQuantity(value, 'people'), value)));
  });

  it('every sum of money as it is printed, within rounding', () => {
    fc.assert(fc.property(figures, (value) => isWithinRounding(formatQuantity(value, 'USD'), value)));
  });

  it('every whole number as it is typed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(parseQuantity(String(value))?.value).toBe(value);
      }),
    );
  });
});

it('reads anything as a finite number or as none', () => {
  const typed = fc.oneof(arbitraryText(), fc.string({ unit: fc.constantFrom(...'0123456789 .,-+e$%kmbn'.split('')) }));
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseQuantity(text);
      return read === undefined || Number.isFinite(read.value);
    }),
  );
});
