import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countInBins } from '#lib/statistics/count-in-bins.ts';

it('puts a value on a bound into the higher bin', () => {
  expect(countInBins([0.5, 1, 6.9, 7, 400], [0, 1, 7]).map(({ count }) => count)).toEqual([1, 2, 2]);
});

it('counts every value once', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      const total = countInBins(values, [0, 1, 7, 30]).reduce((sum, { count }) => sum + count, 0);
      expect(total).toBe(values.filter((value) => value < Infinity).length);
    }),
  );
});
