import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#lib/core/edit-distance.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

/** The definition, word for word: the cheapest last edit, tried out recursively. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const costs = [
    naiveDistance(a.slice(0, -1), b) + 1,
    naiveDistance(a, b.slice(0, -1)) + 1,
    naiveDistance(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  ];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwap) costs.push(naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...costs);
}

const farOff = 1_000;

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'iran', 4],
    ['iran', '', 4],
    ['iran', 'iran', 0],
    ['iran', 'iraq', 1],
    ['shoygu', 'shoigu', 1],
    ['shogiu', 'shoigu', 1],
    ['pakstan', 'pakistan', 1],
    ['pakisstan', 'pakistan', 1],
    ['niger', 'nigeria', 2],
    ['austria', 'australia', 2],
    ['ca', 'abc', 3], // 2 without the restriction that no place is edited twice
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b, farOff)).toBe(distance);
  });

  it.each([
    ['iran', 'iran', 0, 0],
    ['iran', 'iraq', 0, 1],
    ['iran', 'iraq', 1, 1],
    ['niger', 'nigeria', 2, 2],
    ['niger', 'nigeria', 1, 2],
    ['mali', 'islamabad', 3, 4],
  ])('from "%s" to "%s" within %i is %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });

  // Three letters, so that the two share some and swaps come up.
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is the cheapest way from one to the other', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(editDistance(a, b, farOff)).toBe(naiveDistance(a, b));
      }),
    );
  });

  it('is the limit and one wherever it exceeds the limit, and itself elsewhere', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(7), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1));
      }),
    );
  });

  const words = arbitraryText({ maxLength: 30 });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(words, words, fc.nat(40), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
      }),
    );
  });

  it('is nothing between a text and itself, and something between two', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, a, farOff)).toBe(0);
        expect(editDistance(a, b, farOff) === 0).toBe(a === b);
      }),
    );
  });

  it('is one after any one edit', () => {
    fc.assert(
      fc.property(texts, fc.nat(6), (text, at) => {
        const [before, after] = [text.slice(0, at), text.slice(at)];
        expect(editDistance(text, `${before}z${after}`, 3)).toBe(1);
        expect(editDistance(`${before}y${after}`, `${before}z${after}`, 3)).toBe(1);
        expect(editDistance(`${before}yz${after}`, `${before}zy${after}`, 3)).toBe(1);
      }),
    );
  });
});
