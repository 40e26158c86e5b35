import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScale, shareOnScale, toPercent } from '#lib/charts/scale.ts';

const values = fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 8 });
const kinds = fc.constantFrom('linear', 'log');

describe('any scale', () => {
  it('has room for every value, and few lines', () => {
    fc.assert(
      fc.property(kinds, values, (kind, given) => {
        const { low, high } = buildScale(kind, given);
        expect(low).toBeLessThanOrEqual(Math.min(...given) * (1 + 1e-9));
        expect(high).toBeGreaterThanOrEqual(Math.max(...given) * (1 - 1e-9));
      }),
    );
  });

  it('keeps the order of values', () => {
    fc.assert(
      fc.property(kinds, values, (kind, given) => {
        const scale = buildScale(kind, given);
        const shares = given.toSorted((a, b) => a - b).map((value) => shareOnScale(scale, value));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has its ends among its lines', () => {
    fc.assert(
      fc.property(kinds, values, (kind, given) => {
        const { low, high, ticks } = buildScale(kind, given);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
      }),
    );
  });
});

describe('an even scale', () => {
  it('begins at zero, so that a value twice as large is twice as long', () => {
    fc.assert(
      fc.property(values, (given) => {
        const scale = buildScale('linear', given);
        const most = Math.max(...given);
        expect(scale.low).toBe(0);
        expect(shareOnScale(scale, most / 2)).toBeCloseTo(shareOnScale(scale, most) / 2, 9);
      }),
    );
  });

  it.each([
    [
      [800, 542],
      [0, 200, 400, 600, 800],
    ],
    [
      [3.8e9, 22e6],
      [0, 1e9, 2e9, 3e9, 4e9],
    ],
    [
      [20, 4],
      [0, 5, 10, 15, 20],
    ],
    [
      [9, 1],
      [0, 2.5, 5, 7.5, 10],
    ],
    [[0], [0, 1]],
  ])('of %j has lines at %j', (given, ticks) => {
    expect(buildScale('linear', given).ticks).toEqual(ticks);
  });
});

describe('a scale of powers of ten', () => {
  it('makes equal ratios equally long', () => {
    const scale = buildScale('log', [395e6, 10e9]);
    const [a, b, c] = [2e8, 4e8, 8e8].map((value) => shareOnScale(scale, value));
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 9);
    expect(scale.ticks).toEqual([1e8, 1e9, 1e10]);
  });

  it('spans a step even where all values are the same', () => {
    expect(buildScale('log', [100, 100]).ticks).toEqual([100, 1000]);
  });

  it('refuses zero', () => {
    expect(() => buildScale('log', [0, 5])).toThrow('no place for zero');
  });
});

it('what lies beyond an end stands at it', () => {
  const scale = buildScale('linear', [8]);
  expect([-5, 1000].map((value) => shareOnScale(scale, value))).toEqual([0, 1]);
});

it('shares are written as SVG takes them', () => {
  expect([0, 1 / 3, 1].map(toPercent)).toEqual(['0%', '33.33%', '100%']);
});
