/** A learning day as a date in full. */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import { calendarDate } from '#lib/schedule/learning-day.ts';

export const formatDay = (day: number) => formatDate(knownDate(calendarDate(day)));
