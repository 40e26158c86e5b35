/** What the learner may set, each with its range and what holds until it is set. Kept on the device; the log never depends on it. */
import * as v from 'valibot';
import { defaultRolloverHour } from '#lib/schedule/learning-day.ts';
import {
  defaultLearningStepsMinutes,
  defaultParameters,
  defaultRelearningStepsMinutes,
} from '#lib/schedule/scheduler.ts';
import { defaultPlan } from '#lib/schedule/study-plan.ts';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const steps = v.pipe(v.array(whole(1, 1_439)), v.maxLength(6), v.readonly());

/** How much work a weekday takes: all of it, half of it, or as little as can be arranged. */
export const dayLoads = ['normal', 'less', 'least'] as const;
export type DayLoad = (typeof dayLoads)[number];

/** Ranges, so that a form and the schema cannot differ. */
export const ranges = {
  desiredRetention: [0.8, 0.95],
  maximumIntervalDays: [7, 365],
  newCardsPerDay: [0, 100],
  reviewsPerDay: [0, 1_000],
  rolloverHour: [0, 23],
} as const;

export const settingsSchema = v.object({
  desiredRetention: v.optional(
    v.pipe(v.number(), v.minValue(ranges.desiredRetention[0]), v.maxValue(ranges.desiredRetention[1])),
    defaultParameters.desiredRetention,
  ),
  maximumIntervalDays: v.optional(whole(...ranges.maximumIntervalDays), defaultParameters.maximumIntervalDays),
  newCardsPerDay: v.optional(whole(...ranges.newCardsPerDay), defaultPlan.newCardsPerDay),
  reviewsPerDay: v.optional(whole(...ranges.reviewsPerDay), defaultPlan.reviewsPerDay),
  learningStepsMinutes: v.optional(steps, defaultLearningStepsMinutes),
  relearningStepsMinutes: v.optional(steps, defaultRelearningStepsMinutes),
  rolloverHour: v.optional(whole(...ranges.rolloverHour), defaultRolloverHour),
  /** From Sunday on, as in `Date.getUTCDay`. */
  weekdays: v.optional(v.pipe(v.array(v.picklist(dayLoads)), v.length(7), v.readonly()), Array(7).fill('normal')),
  /** Of the days that suit a card about equally well, take one with little work. */
  isLoadBalanced: v.optional(v.boolean(), false),
  examDate: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  isMotionReduced: v.optional(v.boolean(), false),
  isTextLarger: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {});
