/** The learner's day: it begins at 04:00 local time, so that an evening's study is one day. */
import type { Zone } from '#lib/core/clock.ts';

const rolloverHour = 4;
const minuteMillis = 60_000;
const dayMillis = 86_400_000;

/** Local time moved back by the rollover, as if it were UTC: its UTC calendar days are the learner's days. */
export function toLearnerMillis(atMillis: number, offsetMinutes: number): number {
  return atMillis + (offsetMinutes - rolloverHour * 60) * minuteMillis;
}

export function fromLearnerMillis(learnerMillis: number, offsetMinutes: number): number {
  return learnerMillis - (offsetMinutes - rolloverHour * 60) * minuteMillis;
}

/** Days since the learner's 1 January 1970; 03:59 belongs to the day before. */
export function learningDay(atMillis: number, zone: Pick<Zone, 'offsetMinutes'>): number {
  return Math.floor(toLearnerMillis(atMillis, zone.offsetMinutes) / dayMillis);
}

/** The first moment of a learning day, in the given zone. */
export function startOfLearningDay(day: number, zone: Pick<Zone, 'offsetMinutes'>): number {
  return fromLearnerMillis(day * dayMillis, zone.offsetMinutes);
}

/** As a calendar date, `2014-11-20`. */
export function calendarDate(day: number): string {
  return new Date(day * dayMillis).toISOString().slice(0, 10);
}
