/**
 * The rows of a timeline: a fact a row while there is room, else one row for all of the same date, or of the same month, year or
 * decade. What is of one date can be opened in place; what is of several is a way to zoom in.
 */
import { groupBy } from '#lib/core/unique.ts';
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { overlaps, windowAt, type Days, type Level, type TimeWindow } from './time-window.ts';

export interface EntryRow {
  readonly type: 'entry';
  readonly key: string;
  readonly entries: readonly [TimelineEntry];
  readonly days: Days;
  /** It stands under the row of its date. */
  readonly isInGroup: boolean;
}

export interface GroupRow {
  readonly type: 'date' | 'unit';
  /** The date, or the decade, year or month, as a date is written. */
  readonly key: string;
  readonly entries: readonly TimelineEntry[];
  /** From the first to the last day that any of them leaves open. */
  readonly days: Days;
}

export type TimelineRow = EntryRow | GroupRow;

export const mostRows = 14;

type Grain = 'fact' | 'date' | 'month' | 'year' | 'decade';

/** From the finest; a grain as wide as the window itself would leave one row. */
const grains: Readonly<Record<Level, readonly Grain[]>> = {
  whole: ['fact', 'date', 'month', 'year', 'decade'],
  decade: ['fact', 'date', 'month', 'year'],
  year: ['fact', 'date', 'month'],
  month: ['fact', 'date'],
};

/** `openDate` is the date whose facts are listed one by one. Rows follow the first days. */
export function buildRows(entries: readonly TimelineEntry[], view: TimeWindow, openDate: string): TimelineRow[] {
  const seen = entries.filter(({ date }) => overlaps(date, view));
  const groupings = grains[view.level].map((grain) => [...groupBy(seen, (entry) => keyOf(entry, grain))]);
  const groups = groupings.find(({ length }) => length <= mostRows) ?? groupings.at(-1) ?? [];
  return groups
    .map(([key, own]) => buildRow(key, own))
    .toSorted((a, b) => a.days.firstDay - b.days.firstDay || a.days.lastDay - b.days.lastDay)
    .flatMap((row) =>
      row.type === 'date' && row.key === openDate
        ? [row, ...row.entries.map((entry) => toEntryRow(entry, true))]
        : [row],
    );
}

/** The row on which a fact stands, by itself where it has one. */
export function findRow(rows: readonly TimelineRow[], factId: string): TimelineRow | undefined {
  const holders = rows.filter(({ entries }) => entries.some((entry) => idOf(entry) === factId));
  return holders.find(({ type }) => type === 'entry') ?? holders[0];
}

/** A date that goes beyond the unit stands for itself: nothing is put into a year that it may not belong to. */
function keyOf(entry: TimelineEntry, grain: Grain): string {
  if (grain === 'fact') return idOf(entry);
  const { text, firstDay, lastDay } = entry.date;
  if (grain === 'date') return text;
  const unit = windowAt(grain, firstDay);
  return lastDay <= unit.lastDay ? unit.text : text;
}

function buildRow(key: string, entries: readonly TimelineEntry[]): TimelineRow {
  const [first, ...others] = entries;
  if (first !== undefined && others.length === 0) return toEntryRow(first, false);
  const isOneDate = first !== undefined && others.every(({ date }) => date.text === first.date.text);
  return {
    type: isOneDate ? 'date' : 'unit',
    key: isOneDate ? first.date.text : key,
    entries,
    days: {
      firstDay: Math.min(...entries.map(({ date }) => date.firstDay)),
      lastDay: Math.max(...entries.map(({ date }) => date.lastDay)),
    },
  };
}

function toEntryRow(entry: TimelineEntry, isInGroup: boolean): EntryRow {
  return { type: 'entry', key: idOf(entry), entries: [entry], days: entry.date, isInGroup };
}
