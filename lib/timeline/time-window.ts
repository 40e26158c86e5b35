/** The part of time that is on screen: all of it, or one decade, year or month. A part is named like a date: `2010s`, `2014`, `2014-11`. */
import { knownDate, parsePartialDate, type PartialDate } from '#lib/core/partial-date.ts';

export const levels = ['whole', 'decade', 'year', 'month'] as const;
export type Level = (typeof levels)[number];

export interface TimeWindow {
  readonly level: Level;
  /** Empty for the whole. */
  readonly text: string;
  /** Days since 1970-01-01; both are inside. */
  readonly firstDay: number;
  readonly lastDay: number;
}

export type Days = Pick<PartialDate, 'firstDay' | 'lastDay'>;

/** Full decades around all days; without any, the decade that began in 1970. */
export function buildWhole(all: readonly Days[]): TimeWindow {
  const first = all.length === 0 ? 0 : Math.min(...all.map(({ firstDay }) => firstDay));
  const last = all.length === 0 ? 0 : Math.max(...all.map(({ lastDay }) => lastDay));
  return {
    level: 'whole',
    text: '',
    firstDay: windowAt('decade', first).firstDay,
    lastDay: windowAt('decade', last).lastDay,
  };
}

/** The year or the decade that holds all days, or else full decades around them: the closest scale that shows all. */
export function buildSpan(all: readonly Days[]): TimeWindow {
  const whole = buildWhole(all);
  const [first, last] = [
    Math.min(...all.map(({ firstDay }) => firstDay)),
    Math.max(...all.map(({ lastDay }) => lastDay)),
  ];
  if (all.length === 0) return whole;
  const closer = [windowAt('year', first), windowAt('decade', first)];
  return closer.find(({ lastDay }) => lastDay >= last) ?? whole;
}

/** The whole for whatever names no part of it. */
export function parseWindow(text: string, whole: TimeWindow): TimeWindow {
  const parsed = parsePartialDate(text);
  const level = levelOf(text);
  if (!parsed.ok || level === 'whole' || !isWithin(parsed.value, whole)) return whole;
  const { firstDay, lastDay } = parsed.value;
  return { level, text, firstDay, lastDay };
}

/** Of a part of time by its name; whatever names none means the whole. */
export function levelOf(text: string): Level {
  const parsed = parsePartialDate(text);
  return levels.find((level) => parsed.ok && level === parsed.value.precision) ?? 'whole';
}

/** The decade, year or month that holds the day. */
export function windowAt(level: Exclude<Level, 'whole'>, day: number): TimeWindow {
  const iso = new Date(day * 86_400_000).toISOString();
  const text = { decade: `${iso.slice(0, 3)}0s`, year: iso.slice(0, 4), month: iso.slice(0, 7) }[level];
  const { firstDay, lastDay } = knownDate(text);
  return { level, text, firstDay, lastDay };
}

/** One level closer, at the day, or where that is out of sight at the window's beginning. A month stays as it is. */
export function narrowWindow(from: TimeWindow, day: number): TimeWindow {
  const closer = levels[levels.indexOf(from.level) + 1];
  if (closer === undefined || closer === 'whole') return from;
  const isInSight = day >= from.firstDay && day <= from.lastDay;
  return windowAt(closer, isInSight ? day : from.firstDay);
}

/** One level further away. */
export function widenWindow(from: TimeWindow, whole: TimeWindow): TimeWindow {
  const wider = levels[levels.indexOf(from.level) - 1];
  return wider === undefined || wider === 'whole' ? whole : windowAt(wider, from.firstDay);
}

/** The decade, year or month before or after; undefined where the whole ends. */
export function findNextWindow(from: TimeWindow, by: 1 | -1, whole: TimeWindow): TimeWindow | undefined {
  if (from.level === 'whole') return undefined;
  const next = windowAt(from.level, by === 1 ? from.lastDay + 1 : from.firstDay - 1);
  return isWithin(next, whole) ? next : undefined;
}

export function overlaps(a: Days, b: Days): boolean {
  return a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;
}

function isWithin(part: Days, whole: Days): boolean {
  return part.firstDay >= whole.firstDay && part.lastDay <= whole.lastDay;
}
