import { describe, expect, it } from 'vitest';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { calendarDate, learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { defaultPlan } from '#lib/schedule/study-plan.ts';
import {
  spreadsLoad,
  toLearnerClock,
  toParameters,
  toPlan,
  toSpread,
  welcomeOf,
} from '#lib/settings/apply-settings.ts';
import { defaultSettings, type Settings } from '#lib/settings/settings.ts';

const utc = { name: 'UTC', offsetMinutes: 0 };

describe('the usual settings', () => {
  it('schedule as the usual parameters do', () => {
    const grades = [3, 3, 3, 1, 3, 3] as const;
    const run = (parameters: typeof defaultParameters) => {
      const scheduler = buildFsrsScheduler(parameters);
      return grades.reduce<ReturnType<typeof scheduler.next> | undefined>(
        (memory, grade) => scheduler.next(memory, grade, memory?.dueAtMillis ?? 0, utc),
        undefined,
      );
    };
    expect(run(toParameters(defaultSettings))).toEqual(run(defaultParameters));
  });

  it('plan as usual, with no exam', () => {
    expect(toPlan(defaultSettings)).toEqual({ ...defaultPlan, examDay: undefined });
  });
});

it('the exam is on the learning day of its date', () => {
  expect(calendarDate(toPlan({ ...defaultSettings, examDate: '2027-01-15' }).examDay ?? 0)).toBe('2027-01-15');
});

it('chance moves due days only while load does not', () => {
  const easyFriday = { ...defaultSettings, weekdays: defaultSettings.weekdays.with(5, 'less') };
  expect([defaultSettings, easyFriday, { ...defaultSettings, isLoadBalanced: true }].map(spreadsLoad)).toEqual([
    false,
    true,
    true,
  ]);
  expect(toParameters(defaultSettings).fuzz).toBe(true);
  expect(toParameters(easyFriday).fuzz).toBe(false);
});

it('an easy weekday is less welcome, the others are not', () => {
  const easyFriday = { ...defaultSettings, weekdays: defaultSettings.weekdays.with(5, 'less') };
  const friday = learningDay(Date.parse('2024-03-01T12:00:00Z'), utc);
  expect([friday, friday + 1, friday + 7].map((day) => welcomeOf(easyFriday, day))).toEqual([0.5, 1, 0.5]);
});

it('due days are spread by weekday, and by what is due only when that is wished', () => {
  const easyFriday = { ...defaultSettings, weekdays: defaultSettings.weekdays.with(5, 'less') };
  const friday = learningDay(Date.parse('2024-03-01T12:00:00Z'), utc);
  const read = (settings: Settings) => {
    const spread = toSpread(settings, () => 9);
    return spread && [spread.welcomeOf(friday), spread.loadOf(friday)];
  };
  expect(read(defaultSettings)).toBeUndefined();
  expect(read(easyFriday)).toEqual([0.5, 0]);
  expect(read({ ...defaultSettings, isLoadBalanced: true })).toEqual([1, 9]);
});

it('the learner’s clock begins its day at the hour that is set at that moment', () => {
  let hour = 4;
  const atFive = Date.parse('2024-03-01T05:00:00Z');
  const clock = toLearnerClock({ nowMillis: () => atFive, zoneAt: () => utc }, () => hour);
  const today = learningDay(clock.nowMillis(), clock.zoneAt(atFive));
  hour = 6;
  expect(learningDay(clock.nowMillis(), clock.zoneAt(atFive))).toBe(today - 1);
});
