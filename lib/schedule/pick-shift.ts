/**
 * To which day near its due day a card is moved, where days are not equally welcome: easy days, and days that have much
 * work already. It stays within the range by which FSRS spreads intervals by chance (ts-fsrs, Anki), so recall is not
 * touched; among the days in it the lot falls by their weight.
 */
import { buildRandom } from '#lib/core/random.ts';

export interface LoadSpread {
  /** 1 for an ordinary day, less for one on which the learner wants less work. */
  welcomeOf(day: number): number;
  /** Cards that are due on it already. */
  loadOf(day: number): number;
}

interface Due {
  readonly intervalDays: number;
  readonly dueDay: number;
  readonly maximumIntervalDays: number;
}

/** Spreads of the interval, each for the part of it between two bounds in days. */
const spreads = [
  { from: 2.5, to: 7, factor: 0.15 },
  { from: 7, to: 20, factor: 0.1 },
  { from: 20, to: Infinity, factor: 0.05 },
] as const;

export function pickShift(
  { intervalDays, dueDay, maximumIntervalDays }: Due,
  spread: LoadSpread,
  seed: string,
): number {
  const [least, most] = findRange(intervalDays, maximumIntervalDays);
  const days = Array.from({ length: most - least + 1 }, (_, at) => least + at - intervalDays).map((shift) => ({
    shift,
    weight: spread.welcomeOf(dueDay + shift) / (1 + spread.loadOf(dueDay + shift)) ** 2,
  }));
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  let left = buildRandom(seed).next() * total;
  for (const { shift, weight } of days) {
    left -= weight;
    if (left < 0) return shift;
  }
  return 0;
}

/** The shortest and the longest interval; below two and a half days there is nothing to spread. */
function findRange(intervalDays: number, maximumIntervalDays: number): readonly [number, number] {
  if (intervalDays < 2.5) return [intervalDays, intervalDays];
  const delta = spreads.reduce(
    (sum, { from, to, factor }) => sum + factor * Math.max(Math.min(intervalDays, to) - from, 0),
    1,
  );
  const most = Math.max(Math.min(Math.round(intervalDays + delta), maximumIntervalDays), intervalDays);
  return [Math.max(Math.round(intervalDays - delta), 2), most];
}
