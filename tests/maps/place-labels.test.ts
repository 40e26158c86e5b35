import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelHeight, placeLabels, type LabelForm, type LabelledMark, type LabelSize } from '#lib/maps/place-labels.ts';

const map = { width: 600, height: 420 };
const form = (size: LabelSize, width: number): LabelForm => ({ size, width, height: labelHeight });
const city = { isOver: false, isSolid: true, reach: 4, forms: [form('whole', 90)] } as const;
const mark = (id: string, x: number, y: number, given: Partial<LabelledMark> = {}): LabelledMark => ({
  id,
  at: [x, y],
  forms: [form('whole', 90), form('count', 24)],
  isOver: true,
  reach: 20,
  isSolid: false,
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
      reach: fc.integer({ min: 0, max: 40 }),
      isSolid: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ x, y, width, ...given }, at) =>
      mark(String(at), x, y, { ...given, forms: [form('whole', width), form('name', 0.8 * width), form('count', 24)] }),
    ),
  );

describe('labels on a map', () => {
  it('never cover one another, nor what stands bare to be pressed, and never leave the map', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const boxes = placeLabels(given, map).map(({ id, left, top, size }) => {
          const own = given.find((each) => each.id === id);
          const width = own?.forms.find((each) => each.size === size)?.width ?? 0;
          return { left, top, right: left + (size === 'bare' ? labelHeight : width), bottom: top + labelHeight };
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

  it('stand for each mark once at most, in the order of the marks, and for the first that fits', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const placed = placeLabels(given, map).map(({ id }) => id);
        expect(placed).toEqual(given.map(({ id }) => id).filter((id) => placed.includes(id)));
      }),
    );
  });

  it('leave a place to be pressed where no word fits, and nothing where that has no room of its own', () => {
    const wide = { forms: [form('whole', 700)] };
    const sizes = (...all: LabelledMark[]) => placeLabels(all, map).map(({ id, size }) => `${id} ${size}`);
    expect(sizes(mark('PK', 300, 200, wide))).toEqual(['PK bare']);
    expect(sizes(mark('PK', 300, 200, wide), mark('IN', 310, 200))).toEqual(['IN whole']);
    expect(sizes(mark('PK', 300, 200, wide), mark('IN', 323, 200, wide))).toEqual(['PK bare']);
    expect(sizes(mark('PK', 300, 200, wide), mark('IN', 324, 200, wide))).toEqual(['PK bare', 'IN bare']);
    expect(sizes(mark('PK', 11, 200, wide))).toEqual([]);
  });

  it('of states stand on their land, of cities beside their dots', () => {
    const [state, dot] = placeLabels([mark('PK', 300, 200), mark('moscow', 100, 100, city)], map);
    expect(state).toEqual({ id: 'PK', left: 255, top: 188, size: 'whole' });
    expect(dot).toEqual({ id: 'moscow', left: 106, top: 88, size: 'whole' });
  });

  it('of a state strays over its land before it says less, and no further than it may', () => {
    const dot = mark('lahore', 300, 200, city);
    const [state] = placeLabels([mark('PK', 300, 200, { reach: 60 }), dot], map);
    expect(state?.size).toBe('whole');
    expect(Math.hypot((state?.left ?? 0) - 255, (state?.top ?? 0) - 188)).toBeLessThanOrEqual(60);
    const [first] = placeLabels([mark('PK', 300, 200, { reach: 5 }), dot], map);
    expect(first).toMatchObject({ id: 'lahore', size: 'whole' });
  });

  it('may be let over a dot, but never over another label', () => {
    const over = { forms: [{ ...form('name', 60), isOverMarks: true as const }] };
    const dot = mark('lahore', 300, 200, city);
    const placed = placeLabels([mark('PK', 300, 200, over), mark('IN', 300, 200, { ...over, reach: 3 }), dot], map);
    expect(placed.map(({ id, size }) => `${id} ${size}`)).toEqual(['PK name']);
  });

  it('of the chosen mark is said in full, though dots lie under it', () => {
    const dots = [270, 330].map((x) => mark(`dot ${x}`, x, 200, city));
    const given = { forms: [form('whole', 120), form('count', 24)], reach: 5 };
    const sizeOf = (isChosen: boolean) =>
      placeLabels([mark('PK', 300, 200, { ...given, isChosen }), ...dots], map)[0]?.size;
    expect([sizeOf(true), sizeOf(false)]).toEqual(['whole', 'count']);
  });

  it('give way in the order of the marks', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => mark(String(at), 300, 200));
    const placed = placeLabels(crowd, map);
    expect(placed[0]).toMatchObject({ id: '0', size: 'whole' });
    expect(placed.map(({ id }) => id)).not.toContain('29');
  });
});
