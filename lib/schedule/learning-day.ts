/** The learner's day: it begins at 04:00 local time unless the learner chose another hour, so that an evening's study is one day. */
import type { Clock, Zone } from '#lib/core/clock.ts';

/** What of a zone decides on the day. */
export type DayZone = Pick<Zone, 'offsetMinutes' | 'rolloverHour'>;

export const defaultRolloverHour = 4;

const minuteMillis = 60_000;
const dayMillis = 86_400_000;

/** Minutes from UTC to the learner's days: the zone's offset less the hour at which a day begins. */
export function dayOffsetMinutes({ offsetMinutes, rolloverHour = defaultRolloverHour }: DayZone): number {
  return offsetMinutes - rolloverHour * 60;
}

/** Local time moved back by the rollover, as if it were UTC: its UTC calendar days are the learner's days. */
export function toLearnerMillis(atMillis: number, offsetMinutes: number): number {
  return atMillis + offsetMinutes * minuteMillis;
}

export function fromLearnerMillis(learnerMillis: number, offsetMinutes: number): number {
  return learnerMillis - offsetMinutes * minuteMillis;
}

/** Days since the learner's 1 January 1970; 03:59 belongs to the day before. */
export function learningDay(atMillis: number, zone: DayZone): number {
  return learningDayAt(atMillis, dayOffsetMinutes(zone));
}

/** The same for a zone of which only the minutes from UTC to its days are known. */
export function learningDayAt(atMillis: number, offsetMinutes: number): number {
  return Math.floor(toLearnerMillis(atMillis, offsetMinutes) / dayMillis);
}

/** The first moment of a learning day, in the given zone. */
export function startOfLearningDay(day: number, zone: DayZone): number {
  return fromLearnerMillis(day * dayMillis, dayOffsetMinutes(zone));
}

/** When the learner's next day begins. Summer time may begin or end before it does, so the zone is asked for at that moment. */
export function startOfNextDay(nowMillis: number, { zoneAt }: Pick<Clock, 'zoneAt'>): number {
  const zone = zoneAt(nowMillis);
  const tomorrow = learningDay(nowMillis, zone) + 1;
  const unmoved = startOfLearningDay(tomorrow, zone);
  const start = startOfLearningDay(tomorrow, zoneAt(unmoved));
  // A day that would begin within the hour that summer time leaves out begins with the hour after it.
  return learningDay(start, zoneAt(start)) < tomorrow ? unmoved : start;
}

/** As a calendar date, `2014-11-20`. */
export function calendarDate(day: number): string {
  return new Date(day * dayMillis).toISOString().slice(0, 10);
}
