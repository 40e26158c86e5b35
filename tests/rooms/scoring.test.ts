import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import { pointsOf } from '#lib/rooms/scoring.ts';

const timed = { kind: 'single-choice', earned: 1, total: 1, tookMillis: 0, limitMillis: 20_000 } as const;

describe('points', () => {
  // By the published formulas: see lib/rooms/scoring.ts.
  it.each([
    ['kahoot', 0, 1_000],
    ['kahoot', 499, 1_000],
    ['kahoot', 500, 988],
    ['kahoot', 2_000, 950],
    ['kahoot', 10_000, 750],
    ['kahoot', 20_000, 500],
    ['steady', 0, 1_000],
    ['steady', 5_000, 900],
    ['steady', 20_000, 600],
    ['accuracy', 20_000, 1_000],
    ['none', 0, 0],
  ] as const)('by %s after %i ms are %i', (scoring, tookMillis, points) => {
    expect(pointsOf(scoring, { ...timed, tookMillis })).toBe(points);
  });

  it('are for the part that was right', () => {
    expect(pointsOf('accuracy', { ...timed, kind: 'matching', earned: 2, total: 3 })).toBe(667);
    expect(pointsOf('kahoot', { ...timed, earned: 0 })).toBe(0);
  });

  it('do not depend on speed where no time runs, nor where an answer is typed, sorted or searched', () => {
    expect(pointsOf('kahoot', { ...timed, tookMillis: 90_000, limitMillis: undefined })).toBe(1_000);
    for (const kind of ['numeric', 'short-text', 'cloze', 'ordering', 'map-place'] as const) {
      expect(pointsOf('steady', { ...timed, kind, tookMillis: 19_000 })).toBe(1_000);
    }
  });

  it('lie between none and a thousand, and never grow with time', () => {
    const cases = fc.record({
      scoring: fc.constantFrom('kahoot', 'steady', 'accuracy', 'none'),
      kind: fc.constantFrom(...kinds),
      earned: fc.nat(4),
      tookMillis: fc.nat(40_000),
      later: fc.nat(40_000),
    });
    fc.assert(
      fc.property(cases, ({ scoring, kind, earned, tookMillis, later }) => {
        const points = (millis: number) =>
          pointsOf(scoring, { kind, earned, total: 4, tookMillis: millis, limitMillis: 20_000 });
        expect(points(tookMillis)).toBeGreaterThanOrEqual(points(tookMillis + later));
        expect(points(tookMillis + later)).toBeGreaterThanOrEqual(0);
        expect(points(tookMillis)).toBeLessThanOrEqual(1_000);
      }),
    );
  });
});
