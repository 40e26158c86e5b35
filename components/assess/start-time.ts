/** When a test was begun, by the calendar and the clock on the wall: two tests of one day are told apart. */
import type { Attempt } from '#lib/assess/attempt.ts';
import { systemClock } from '#lib/core/clock.ts';
import { calendarDate, learningDay } from '#lib/schedule/learning-day.ts';
import { formatDay } from '../progress/format-day.ts';

type Begun = Pick<Attempt, 'startedAtMillis'>;

/** `2014-11-20` */
export const startDate = (begun: Begun) => calendarDate(startDay(begun));

/** `20 November 2014, 09:05` */
export function formatStart(begun: Begun): string {
  const time = new Date(begun.startedAtMillis).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${formatDay(startDay(begun))}, ${time}`;
}

/** From midnight to midnight, unlike the learner's day. */
function startDay({ startedAtMillis }: Begun): number {
  return learningDay(startedAtMillis, { ...systemClock.zoneAt(startedAtMillis), rolloverHour: 0 });
}
