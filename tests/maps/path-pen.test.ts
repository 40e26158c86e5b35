import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPathPen } from '#lib/maps/path-pen.ts';

type Ring = readonly (readonly [x: number, y: number])[];

function write(...rings: Ring[]): string {
  const pen = buildPathPen();
  for (const [first, ...rest] of rings) {
    if (first) pen.moveTo(...first);
    for (const point of rest) pen.lineTo(...point);
    pen.closePath();
  }
  return pen.read();
}

/** The corners that a path passes, worked out from its steps. */
function corners(path: string): number[][] {
  const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const points = [[x, y]];
  for (let at = 0; at < steps.length; at += 2) {
    const [fromX = 0, fromY = 0] = points.at(-1) ?? [];
    points.push([fromX + (steps[at] ?? 0), fromY + (steps[at + 1] ?? 0)]);
  }
  return points;
}

describe('the pen', () => {
  it('writes a ring in steps from its first corner', () => {
    expect(write([[10, 10], [20, 10], [20, 5], [10, 10]])).toBe('M10 10l10 0 0-5z'); // prettier-ignore
  });

  it('writes one ring after the other', () => {
    const square: Ring = [[0, 0], [2, 0], [2, 2]]; // prettier-ignore
    expect(write(square, square)).toBe('M0 0l2 0 0 2zM0 0l2 0 0 2z');
  });

  it('writes nothing of what is smaller than a unit', () => {
    expect(write([[0, 0], [0.2, 0], [0.2, 0.2], [0, 0.2]])).toBe(''); // prettier-ignore
    expect(write()).toBe('');
  });

  it('puts no corner further than half a unit from where it was, whatever the ring', () => {
    const coordinate = fc.integer({ min: -1_000, max: 1_000 }).map((tenths) => tenths / 10);
    const rings = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(rings, (ring) => {
        const path = write(ring);
        for (const [x = 0, y = 0] of path === '' ? [] : corners(path)) {
          expect(ring.some((point) => Math.abs(point[0] - x) <= 0.5 && Math.abs(point[1] - y) <= 0.5)).toBe(true);
        }
      }),
    );
  });
});
