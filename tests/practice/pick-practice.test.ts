import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedCardId, storedItemId } from '#lib/core/ids.ts';
import { pickPractice } from '#lib/practice/pick-practice.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

/** `sizes[f]` cards of fact f, each asked in two ways. */
const itemsOf = (sizes: readonly number[]) =>
  sizes.flatMap((cards, fact) =>
    Array.from({ length: cards * 2 }, (_, at) => ({
      ...buildTrueFalse({ facts: [`f${fact}`] }),
      id: storedItemId(`f${fact}#${at >> 1}/x/${at % 2}`),
      card: storedCardId(`f${fact}#${at >> 1}`),
    })),
  );
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 });
const count = fc.integer({ min: 0, max: 12 });

it('takes no card twice, and as many as are wanted and there', () => {
  fc.assert(
    fc.property(sizes, count, fc.string(), (given, wanted, seed) => {
      const cards = pickPractice(itemsOf(given), wanted, seed).map(({ card }) => card);
      expect(new Set(cards).size).toBe(cards.length);
      expect(cards.length).toBe(
        Math.min(
          wanted,
          given.reduce((sum, size) => sum + size, 0),
        ),
      );
    }),
  );
});

it('gives the same set for the same seed', () => {
  fc.assert(
    fc.property(sizes, count, fc.string(), (given, wanted, seed) => {
      expect(pickPractice(itemsOf(given), wanted, seed)).toEqual(pickPractice(itemsOf(given), wanted, seed));
    }),
  );
});

it('asks every fact once before it asks one of them again', () => {
  const facts = pickPractice(itemsOf([3, 1, 2]), 3, 'a seed').map(({ facts: [fact] }) => fact);
  expect(new Set(facts)).toEqual(new Set(['f0', 'f1', 'f2']));
});
