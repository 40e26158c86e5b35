/** Years side by side, each as wide as any other: a date stands in the middle of what it covers. */
import type { PartialDate } from '#lib/core/partial-date.ts';

export interface YearAxis {
  readonly firstYear: number;
  readonly lastYear: number;
}

export interface YearTick {
  readonly year: number;
  /** Of the middle of the year, from 0 to 1. */
  readonly share: number;
}

/** So many years can be named below a drawing on a phone. */
const mostNamed = 8;

export function buildYearAxis(dates: readonly PartialDate[]): YearAxis {
  return {
    firstYear: Math.min(...dates.map(({ firstDay }) => yearOf(firstDay))),
    lastYear: Math.max(...dates.map(({ lastDay }) => yearOf(lastDay))),
  };
}

/** Every year where they are few, else every second, fifth, tenth …, counted from year zero. */
export function listYears(axis: YearAxis): YearTick[] {
  const years = axis.lastYear - axis.firstYear + 1;
  const stride = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= mostNamed) ?? 200;
  return Array.from({ length: years }, (_, at) => axis.firstYear + at)
    .filter((year) => year % stride === 0)
    .map((year) => ({ year, share: (year - axis.firstYear + 0.5) / years }));
}

export function shareOfDate({ firstYear, lastYear }: YearAxis, { firstDay, lastDay }: PartialDate): number {
  return (toYears((firstDay + lastDay + 1) / 2) - firstYear) / (lastYear - firstYear + 1);
}

/** Days are counted from 1 January 1970. */
function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** 2014-07-02 at noon is 2014.5: leap years are no wider than others. */
function toYears(day: number): number {
  const year = yearOf(Math.floor(day));
  const [begin, end] = [firstDayOf(year), firstDayOf(year + 1)];
  return year + (day - begin) / (end - begin);
}

function firstDayOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000;
}
