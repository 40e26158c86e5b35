import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsenOutline, measureOutline, parseOutline, trimOutline, type Point } from '#lib/maps/outline.ts';
import { buildPathPen } from '#lib/maps/path-pen.ts';

const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: String });
const rings = fc.array(ring, { minLength: 1, maxLength: 4 });
const box = { left: 0, top: 0, right: 100, bottom: 100 };

function draw(given: readonly (readonly Point[])[]): string {
  const pen = buildPathPen();
  for (const [first, ...rest] of given) {
    if (first) pen.moveTo(...first);
    for (const each of rest) pen.lineTo(...each);
  }
  return pen.read();
}

describe('an outline', () => {
  it('has the area of its rings together, whichever way round they are drawn', () => {
    const square: Point[] = [[0, 0], [10, 0], [10, 10], [0, 10]]; // prettier-ignore
    const triangle: Point[] = [[20, 0], [24, 0], [20, 3]]; // prettier-ignore
    expect(measureOutline([square, triangle.toReversed()])).toBe(106);
    expect(measureOutline([])).toBe(0);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(rings, (given) => {
        expect(parseOutline(draw(given))).toEqual(given);
      }),
    );
  });

  it('in steps of one stays as it is', () => {
    fc.assert(
      fc.property(rings, (given) => {
        expect(coarsenOutline(given, 1)).toBe(draw(given));
      }),
    );
  });

  it('loses what is smaller than a step', () => {
    const island: Point[] = [[1, 1], [3, 1], [3, 3]]; // prettier-ignore
    const land: Point[] = [[100, 100], [200, 100], [200, 200]]; // prettier-ignore
    expect(parseOutline(coarsenOutline([island, land], 10))).toEqual([[[10, 10], [20, 10], [20, 20]]]); // prettier-ignore
  });
});

describe('an outline trimmed to a box', () => {
  /** By the rule of even and odd, along a line to the right; points lie between those of the grid. */
  const isInside = (given: readonly (readonly Point[])[], [x, y]: Point) =>
    given.reduce(
      (sum, points) =>
        sum +
        points.filter(([x1, y1], at) => {
          const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1];
          return y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
        }).length,
      0,
    ) %
      2 ===
    1;

  it('covers the same land within the box', () => {
    const within = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(rings, within, (given, [x, y]) => {
        const at: Point = [x + 0.37, y + 0.41];
        expect(isInside(trimOutline(given, box), at)).toBe(isInside(given, at));
      }),
    );
  });

  it('drops what lies beyond an edge', () => {
    const beyond: Point[] = [[200, 0], [300, 50], [200, 90]]; // prettier-ignore
    const detour: Point[] = [[50, 50], [150, 50], [900, 900], [150, 60], [50, 60]]; // prettier-ignore
    expect(trimOutline([beyond, detour], box)).toEqual([detour.filter(([x]) => x !== 900)]);
  });
});
