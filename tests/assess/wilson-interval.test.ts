import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildShare } from '#lib/assess/wilson-interval.ts';

it('is the published interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  expect(buildShare(81, 263)).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
  expect(buildShare(15, 148)).toMatchObject({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
  expect(buildShare(0, 20)).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
  expect(buildShare(1, 29)).toMatchObject({ low: expect.closeTo(0.0061, 4), high: expect.closeTo(0.1718, 4) });
});

it('holds the share, stays between 0 and 1, and narrows with more answers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (count, given) => {
      const hits = Math.min(given, count);
      const { low, high } = buildShare(hits, count);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(hits / count);
      expect(high).toBeGreaterThanOrEqual(hits / count);
      expect(high).toBeLessThanOrEqual(1);
      const twice = buildShare(2 * hits, 2 * count);
      expect(twice.high - twice.low).toBeLessThan(high - low);
    }),
  );
});

it('without answers anything is possible', () => {
  expect(buildShare(0, 0)).toEqual({ hits: 0, count: 0, low: 0, high: 1 });
});
