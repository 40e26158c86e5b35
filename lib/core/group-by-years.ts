/** Dated things by the years they belong to. What spans several years stands under the span: it is put into none of them. */
import type { PartialDate } from './partial-date.ts';
import { groupBy } from './unique.ts';

type Days = Pick<PartialDate, 'firstDay' | 'lastDay'>;

/** Keys are "2014" or "2019–2021", in order of time; within each by the first day and the last. */
export function groupByYears<T>(all: readonly T[], daysOf: (one: T) => Days): Map<string, T[]> {
  const dated = all.map((one) => {
    const { firstDay, lastDay } = daysOf(one);
    return { one, firstDay, lastDay, from: yearOf(firstDay), to: yearOf(lastDay) };
  });
  const sorted = dated.toSorted(
    (a, b) => a.from - b.from || a.to - b.to || a.firstDay - b.firstDay || a.lastDay - b.lastDay,
  );
  const groups = groupBy(sorted, ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return new Map([...groups].map(([years, own]) => [years, own.map(({ one }) => one)]));
}

/** Days are counted from 1 January 1970. */
function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
