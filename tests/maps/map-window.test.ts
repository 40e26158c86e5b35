import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitWindow,
  isInSight,
  largestScale,
  moveWindow,
  placeInWindow,
  showPoint,
  wholeMap,
  zoomWindow,
} from '#lib/maps/map-window.ts';

const size = { width: 2000, height: 1400 };
const point = fc.tuple(fc.integer({ min: 0, max: size.width }), fc.integer({ min: 0, max: size.height }));
const share = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(0.5, 2, 3), point).map(([factor, about]) => ({ factor, about })),
    fc.tuple(share, share).map((by) => ({ by })),
    point.map((shown) => ({ shown })),
  ),
  { maxLength: 12 },
);
/** A window after any use of the buttons. */
const views = steps.map((all) =>
  all.reduce((view, step) => {
    if ('by' in step) return moveWindow(view, size, step.by);
    return 'shown' in step ? showPoint(view, size, step.shown) : zoomWindow(view, size, step.factor, step.about);
  }, wholeMap),
);

describe('the window on a map', () => {
  it('never leaves the map, however it is moved', () => {
    fc.assert(
      fc.property(views, ({ x, y, scale }) => {
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(largestScale);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + size.width / scale).toBeLessThanOrEqual(size.width + 1e-6);
        expect(y + size.height / scale).toBeLessThanOrEqual(size.height + 1e-6);
      }),
    );
  });

  it('that fits some points has all of them in sight, and the whole map where there are none', () => {
    const inner = fc.tuple(fc.integer({ min: 200, max: 1800 }), fc.integer({ min: 140, max: 1260 }));
    fc.assert(
      fc.property(fc.array(inner, { minLength: 1, maxLength: 10 }), (points) => {
        const view = fitWindow(size, points);
        for (const at of points) expect(isInSight(view, size, at)).toBe(true);
      }),
    );
    expect(fitWindow(size, [])).toEqual(wholeMap);
  });

  it('holds any point that is to be shown', () => {
    fc.assert(
      fc.property(views, point, (view, shown) => {
        for (const part of placeInWindow(showPoint(view, size, shown), size, shown)) {
          expect(part).toBeGreaterThanOrEqual(-1e-9);
          expect(part).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('stays where it is for a point that is in sight', () => {
    const view = zoomWindow(wholeMap, size, 4);
    expect(showPoint(view, size, [1010, 690])).toBe(view);
  });

  it('keeps its middle when it is made smaller by its buttons', () => {
    expect(zoomWindow(wholeMap, size, 2)).toEqual({ x: 500, y: 350, scale: 2 });
    expect(zoomWindow(zoomWindow(wholeMap, size, 2), size, 0.5)).toEqual(wholeMap);
  });

  it('moves by a share of what is on screen, up to the edge', () => {
    const view = zoomWindow(wholeMap, size, 2);
    expect(moveWindow(view, size, [0.1, -0.1])).toEqual({ x: 600, y: 280, scale: 2 });
    expect(moveWindow(view, size, [9, 9])).toEqual({ x: 1000, y: 700, scale: 2 });
  });
});
