import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelHeight, placeLabels, type LabelledMark } from '#lib/maps/place-labels.ts';

const map = { width: 600, height: 420 };
const mark = (id: string, x: number, y: number, given: Partial<LabelledMark> = {}): LabelledMark => ({
  id,
  at: [x, y],
  width: 90,
  shortWidth: 24,
  isOver: true,
  isChosen: false,
  ...given,
});
const marks = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: map.width }),
      y: fc.integer({ min: 0, max: map.height }),
      width: fc.integer({ min: 30, max: 160 }),
      isOver: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map(({ x, y, ...given }, at) => mark(String(at), x, y, given)));

describe('labels on a map', () => {
  it('never cover one another, and never leave the map', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const boxes = placeLabels(given, map).flatMap(({ id, left, top, size }) => {
          const own = given.find((each) => each.id === id);
          const width = (size === 'whole' ? own?.width : own?.shortWidth) ?? 0;
          return size === 'bare' ? [] : [{ left, top, right: left + width, bottom: top + labelHeight }];
        });
        for (const [at, a] of boxes.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= map.width && a.bottom <= map.height).toBe(true);
          const covered = boxes.slice(at + 1).filter((b) => {
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          });
          expect(covered).toEqual([]);
        }
      }),
    );
  });

  it('keep a place for every mark, to be pressed where no word fits', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(placeLabels(given, map).map(({ id }) => id)).toEqual(given.map(({ id }) => id));
      }),
    );
  });

  it('of states stand on their land, of cities beside their dots', () => {
    const [state, city] = placeLabels([mark('PK', 300, 200), mark('moscow', 100, 100, { isOver: false })], map);
    expect(state).toEqual({ id: 'PK', left: 255, top: 188, size: 'whole' });
    expect(city).toEqual({ id: 'moscow', left: 106, top: 88, size: 'whole' });
  });

  it('of the chosen mark is said in full, though dots lie under it', () => {
    const dots = [270, 330].map((x) => mark(`dot ${x}`, x, 200, { isOver: false }));
    const sizeOf = (isChosen: boolean) =>
      placeLabels([mark('PK', 300, 200, { isChosen, width: 120 }), ...dots], map)[0];
    expect([sizeOf(true)?.size, sizeOf(false)?.size]).toEqual(['whole', 'short']);
  });

  it('give way in the order of the marks: a shorter form, then none', () => {
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((id) => mark(id, 300, 200));
    const sizes = placeLabels(crowd, map).map(({ size }) => size);
    expect(sizes[0]).toBe('whole');
    expect(sizes.at(-1)).toBe('bare');
  });
});
