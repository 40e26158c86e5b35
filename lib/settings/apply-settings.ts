/** What the settings mean for the scheduler, the day's plan and the learner's clock. */
import type { Clock, Zone } from '#lib/core/clock.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import { defaultParameters, type SchedulerParameters } from '#lib/schedule/scheduler.ts';
import type { StudyPlan } from '#lib/schedule/study-plan.ts';
import type { Settings } from './settings.ts';

const dayMillis = 86_400_000;

/** Where due days are spread by load, the scheduler must not spread them by chance as well. */
export function toParameters(settings: Settings): SchedulerParameters {
  const { desiredRetention, maximumIntervalDays, learningStepsMinutes, relearningStepsMinutes } = settings;
  return {
    version: defaultParameters.version,
    desiredRetention,
    maximumIntervalDays,
    fuzz: !spreadsLoad(settings),
    learningStepsMinutes,
    relearningStepsMinutes,
  };
}

export function toPlan({ newCardsPerDay, reviewsPerDay, examDate }: Settings): StudyPlan {
  return { newCardsPerDay, reviewsPerDay, examDay: examDate === null ? undefined : toDay(examDate) };
}

/** The given clock with the hour at which the learner's day begins. */
export function toLearnerClock(clock: Clock, rolloverHourOf: () => number): Clock {
  const withHour = (zone: Zone): Zone => ({ ...zone, rolloverHour: rolloverHourOf() });
  return { nowMillis: clock.nowMillis, zoneAt: (atMillis) => withHour(clock.zoneAt(atMillis)) };
}

/** True when due days are moved to where there is less work. */
export function spreadsLoad({ isLoadBalanced, weekdays }: Settings): boolean {
  return isLoadBalanced || weekdays.some((load) => load !== 'normal');
}

/** Where due days may be moved to, by the cards that are due on a day already; undefined where they stay. */
export function toSpread(settings: Settings, countDueOn: (day: number) => number): LoadSpread | undefined {
  if (!spreadsLoad(settings)) return undefined;
  return { welcomeOf: (day) => welcomeOf(settings, day), loadOf: settings.isLoadBalanced ? countDueOn : () => 0 };
}

/** How welcome more work is on a learning day: 1, or less on the learner's easy days. */
export function welcomeOf({ weekdays }: Settings, day: number): number {
  const weekday = new Date(day * dayMillis).getUTCDay();
  return { normal: 1, less: 0.5, least: 0.0001 }[weekdays[weekday] ?? 'normal'];
}

/** The learning day of a calendar date, `2014-11-20`. */
function toDay(date: string): number {
  return Math.floor(Date.parse(date) / dayMillis);
}
