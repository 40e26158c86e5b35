/**
 * Dates as sources give them, with their precision kept: `2014-11-20`, `2014-11`, `2014`, `late 2014`, `1990s`,
 * and spans `2012/2021`. A subset of EDTF with the words early, mid and late added.
 */
import { refuse, ok, type Result } from './result.ts';

export type DatePrecision = 'day' | 'month' | 'part-of-year' | 'year' | 'decade' | 'span';

/** First and last day as days since 1970-01-01 (proleptic Gregorian); both ends are inside. */
export interface PartialDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly firstDay: number;
  readonly lastDay: number;
}

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

const dayMillis = 86_400_000;
// Not Date.UTC, which takes the year 14 for 1914.
const toDay = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month - 1, day) / dayMillis;
const parts: Record<string, readonly [number, number]> = { early: [1, 4], mid: [5, 8], late: [9, 12] };

function parseSingle(text: string): Omit<PartialDate, 'text'> | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) {
    const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
    const at = toDay(year, month, date);
    const real = new Date(at * dayMillis).toISOString().slice(0, 10) === text;
    return real ? { precision: 'day', firstDay: at, lastDay: at } : undefined;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const [year, at] = month.slice(1).map(Number) as [number, number];
    if (at < 1 || at > 12) return undefined;
    return { precision: 'month', firstDay: toDay(year, at, 1), lastDay: toDay(year, at + 1, 0) };
  }
  const part = /^(early|mid|late) (\d{4})$/.exec(text);
  if (part) {
    const [from, to] = parts[part[1] ?? ''] ?? [1, 12];
    const year = Number(part[2]);
    return { precision: 'part-of-year', firstDay: toDay(year, from, 1), lastDay: toDay(year, to + 1, 0) };
  }
  const decade = /^(\d{3})0s$/.exec(text);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return { precision: 'decade', firstDay: toDay(year, 1, 1), lastDay: toDay(year + 9, 12, 31) };
  }
  if (/^\d{4}$/.test(text)) {
    const year = Number(text);
    return { precision: 'year', firstDay: toDay(year, 1, 1), lastDay: toDay(year, 12, 31) };
  }
  return undefined;
}

/** Refuses with one sentence when the text is no date of these forms. */
export function parsePartialDate(text: string): Result<PartialDate, string> {
  const [from = '', to, ...rest] = text.split('/');
  const first = parseSingle(from);
  const last = to === undefined ? first : parseSingle(to);
  if (!first || !last || rest.length > 0 || last.lastDay < first.firstDay) {
    return refuse(`"${text}" is no date: write 2014-11-20, 2014-11, 2014, late 2014, 1990s or a span 2012/2021`);
  }
  const precision = to === undefined ? first.precision : 'span';
  return ok({ text, precision, firstDay: first.firstDay, lastDay: last.lastDay });
}

/** For dates that a schema has already accepted. */
export function knownDate(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

/** True when every day of `a` lies before every day of `b`. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return a.lastDay < b.firstDay;
}

/** Dates in full, as a newspaper sets them: 20 November 2014, November 2014, the 1990s, 2012–2021. */
export function formatDate(date: PartialDate): string {
  const isYears = /^\d{4}\/\d{4}$/.test(date.text);
  return date.text
    .split('/')
    .map(formatSingle)
    .join(isYears ? '–' : ' to ');
}

function formatSingle(text: string): string {
  const [year, month, day] = text.split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  if (name === undefined) return text.endsWith('0s') ? `the ${text}` : text;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
