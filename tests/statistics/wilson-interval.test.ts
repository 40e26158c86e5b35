import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

it.each([
  [81, 263, 0.2553, 0.3662], // Newcombe 1998, table I
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %i of %i is as published', (right, total, low, high) => {
  expect(wilsonInterval(right, total).low).toBeCloseTo(low, 4);
  expect(wilsonInterval(right, total).high).toBeCloseTo(high, 4);
});

it('holds the share, stays within 0 and 1, and narrows as answers come in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const right = Math.round(total * part);
      const { low, high } = wilsonInterval(right, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(right / total + 1e-12);
      expect(high).toBeGreaterThanOrEqual(right / total - 1e-12);
      const more = wilsonInterval(right * 4, total * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

it('says nothing of nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
