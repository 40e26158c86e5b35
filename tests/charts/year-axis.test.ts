import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildYearAxis, listYears, shareOfDate } from '#lib/charts/year-axis.ts';
import { knownDate } from '#lib/core/partial-date.ts';

const axisOf = (...dates: string[]) => buildYearAxis(dates.map(knownDate));
const years = fc.integer({ min: 1000, max: 2999 });

describe('years side by side', () => {
  it('reach from the first to the last that a date touches', () => {
    expect(axisOf('2018', '2014-11', '2019/2021')).toEqual({ firstYear: 2014, lastYear: 2021 });
  });

  it('have a year’s own figure in its middle, leap years too', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 30 }), (first, more) => {
        const axis = axisOf(String(first), String(first + more));
        for (const { year, share } of listYears(axis)) {
          expect(shareOfDate(axis, knownDate(String(year)))).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('have a month where it stands in its year', () => {
    const axis = axisOf('2014', '2020');
    const november = shareOfDate(axis, knownDate('2014-11')) * 7;
    expect(november).toBeGreaterThan(10 / 12);
    expect(november).toBeLessThan(11 / 12);
  });

  it('are all named where they are few', () => {
    expect(listYears({ firstYear: 2014, lastYear: 2020 }).map(({ year }) => year)).toEqual([
      2014, 2015, 2016, 2017, 2018, 2019, 2020,
    ]);
  });

  it('are named as far as there is room', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 8, max: 300 }), (first, more) => {
        const { length } = listYears({ firstYear: first, lastYear: first + more });
        expect(length >= 3 && length <= 9).toBe(true);
      }),
    );
  });
});
