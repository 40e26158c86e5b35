/** Words on a map that the server draws: none covers another at the width they were placed for, nor on any wider map, nor with larger text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWords, type MapWord, type NamedMark } from '#lib/maps/map-words.ts';
import { measureWord } from '#lib/maps/measure-word.ts';

const narrow = { width: 280, height: 200 };
const looks = ['state', 'city', 'sea', 'disputed'] as const;
const marks: fc.Arbitrary<NamedMark[]> = fc
  .array(
    fc.record({
      look: fc.constantFrom(...looks),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      reach: fc.double({ min: 0, max: 0.2, noNaN: true }),
      name: fc.constantFrom('Oman', 'Islamabad', 'Turkmenistan'),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ name, ...mark }, at) => ({
      ...mark,
      id: String(at),
      lines: mark.look === 'disputed' ? [name, 'disputed'] : [name],
    })),
  );

/** On a map of that width, in type of that size; a dot keeps its size, so names of cities may come nearer by its radius and the gap. */
function boxOf({ lines, x, y, dx, dy, anchor }: MapWord, width: number, typeSize: number) {
  const own = (Math.max(...lines.map(measureWord)) * typeSize) / 13;
  const high = (15 * lines.length * typeSize) / 13;
  const at = x * width + dx * typeSize;
  const left = { start: at, middle: at - own / 2, end: at - own }[anchor];
  const top = (y * width * narrow.height) / narrow.width + dy * typeSize - high / 2;
  return { left, right: left + own, top, bottom: top + high };
}

const leeway = 15;

describe('the words of a map', () => {
  it.each([
    [280, 13],
    [320, 13],
    [280, 15.4375],
    [448, 15.4375],
    [900, 13],
  ])('never cover one another on a map %i pixels wide in type of %f', (width, typeSize) => {
    fc.assert(
      fc.property(marks, (given) => {
        const boxes = placeWords(given, narrow).map((word) => ({ word, ...boxOf(word, width, typeSize) }));
        for (const [at, a] of boxes.entries()) {
          const covered = boxes.slice(at + 1).filter((b) => {
            const slack = [a, b].some(({ word }) => word.look === 'city') ? leeway : 0.5;
            return (
              a.left + slack < b.right &&
              b.left + slack < a.right &&
              a.top + slack < b.bottom &&
              b.top + slack < a.bottom
            );
          });
          expect(covered).toEqual([]);
        }
      }),
    );
  });

  it('come in the order of their importance: the first one always, where it has room at all', () => {
    const [first, second] = placeWords(
      ['Kashmir', 'Tibet'].map((name) => ({ id: name, lines: [name], look: 'state', x: 0.5, y: 0.5, reach: 0 })),
      narrow,
    );
    expect(first).toMatchObject({ id: 'Kashmir', x: 0.5, y: 0.5, dx: 0, dy: 0, anchor: 'middle' });
    expect(second).toBeUndefined();
  });

  it('of a city begin beside its dot and hang on it', () => {
    const [city] = placeWords([{ id: 'a', lines: ['Ufa'], look: 'city', x: 0.3, y: 0.4, reach: 0 }], narrow);
    expect(city).toMatchObject({ x: 0.3, y: 0.4, dy: 0, anchor: 'start' });
    expect(13 * (city?.dx ?? 0)).toBeCloseTo(7, 0);
  });
});

it('a word is measured by its letters', () => {
  expect(measureWord('Illinois')).toBeLessThan(measureWord('Mammoths'));
  expect(measureWord('')).toBe(0);
});
