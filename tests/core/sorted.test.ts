import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickNearest } from '#lib/core/sorted.ts';

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('pickNearest', () => {
  const years = [1991, 2003, 2012, 2014, 2021].map((year) => ({ year }));
  const nearest = (value: number, count: number) =>
    pickNearest(years, ({ year }) => year, value, count).map(({ year }) => year);

  it('gives the nearest first', () => {
    expect(nearest(2014, 3)).toEqual([2014, 2012, 2021]);
    expect(nearest(2008, 2)).toEqual([2012, 2003]);
  });

  it('gives the lower of two that are as near', () => {
    expect(nearest(2013, 2)).toEqual([2012, 2014]);
  });

  it('looks in one direction from beyond either end', () => {
    expect(nearest(1900, 2)).toEqual([1991, 2003]);
    expect(nearest(2100, 2)).toEqual([2021, 2014]);
  });

  it('gives all there is when asked for more, and nothing when asked for none', () => {
    expect(nearest(2014, 9)).toHaveLength(5);
    expect(nearest(2014, 0)).toEqual([]);
    expect(pickNearest<number>([], (number) => number, 2014, 3)).toEqual([]);
  });

  // Small numbers, so that some are equal and some as near on either side.
  const lists = fc.array(fc.integer({ min: -20, max: 20 })).map(ascending);
  const values = fc.integer({ min: -25, max: 25 });

  it('gives what sorting the whole list by distance gives', () => {
    fc.assert(
      fc.property(lists, values, fc.nat(8), (list, value, count) => {
        const byDistance = list.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value) || a - b);
        expect(pickNearest(list, (number) => number, value, count)).toEqual(byDistance.slice(0, count));
      }),
    );
  });

  it('gives no entry twice, though several have the same place', () => {
    fc.assert(
      fc.property(lists, values, (list, value) => {
        const entries = list.map((place, at) => ({ place, at }));
        const picked = pickNearest(entries, ({ place }) => place, value, list.length);
        expect(ascending(picked.map(({ at }) => at))).toEqual([...list.keys()]);
      }),
    );
  });
});
