import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  fromLearnerMillis,
  learningDay,
  startOfLearningDay,
  startOfNextDay,
  toLearnerMillis,
} from '#lib/schedule/learning-day.ts';

const karachi = { offsetMinutes: 300 };
const at = (iso: string) => Date.parse(iso);

describe('learning day', () => {
  it('begins at 04:00 local time', () => {
    expect(calendarDate(learningDay(at('2024-03-01T03:59:59+05:00'), karachi))).toBe('2024-02-29');
    expect(calendarDate(learningDay(at('2024-03-01T04:00:00+05:00'), karachi))).toBe('2024-03-01');
  });

  it('keeps an evening together over UTC midnight and over local midnight', () => {
    const evening = learningDay(at('2024-03-01T23:59:00+05:00'), karachi);
    expect(learningDay(at('2024-03-02T00:01:00+05:00'), karachi)).toBe(evening);
    expect(learningDay(at('2024-03-01T23:59:00Z'), { offsetMinutes: 0 })).toBe(
      learningDay(at('2024-03-02T00:01:00Z'), { offsetMinutes: 0 }),
    );
  });

  it('counts the same moment as different days where the clocks differ', () => {
    const moment = at('2024-03-01T22:00:00Z');
    expect(learningDay(moment, { offsetMinutes: 600 }) - learningDay(moment, { offsetMinutes: -600 })).toBe(1);
  });

  it('starts each day at its first moment, in any zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -720, max: 840 }), (day, offsetMinutes) => {
        const start = startOfLearningDay(day, { offsetMinutes });
        expect(learningDay(start, { offsetMinutes })).toBe(day);
        expect(learningDay(start - 1, { offsetMinutes })).toBe(day - 1);
      }),
    );
  });

  // Berlin, where the clocks went forward on 31 March and back on 27 October.
  const zoneAt = (millis: number) => ({
    name: 'Europe/Berlin',
    offsetMinutes: millis >= at('2024-03-31T01:00:00Z') && millis < at('2024-10-27T01:00:00Z') ? 120 : 60,
  });

  it('is followed by the next one at its first moment, whatever summer time does in between', () => {
    const nextAfter = (iso: string) => new Date(startOfNextDay(at(iso), { zoneAt })).toISOString();
    expect(nextAfter('2024-03-01T12:00:00Z')).toBe('2024-03-02T03:00:00.000Z');
    expect(nextAfter('2024-03-02T02:59:59Z')).toBe('2024-03-02T03:00:00.000Z');
    expect(nextAfter('2024-03-30T12:00:00Z')).toBe('2024-03-31T02:00:00.000Z');
    expect(nextAfter('2024-10-26T12:00:00Z')).toBe('2024-10-27T03:00:00.000Z');
  });

  it('is followed by the next one later than now, at whichever hour it begins, even one that summer time leaves out', () => {
    const around = fc.constantFrom(at('2024-03-30T00:00:00Z'), at('2024-10-26T00:00:00Z'));
    fc.assert(
      fc.property(
        around,
        fc.integer({ min: 0, max: 48 * 60 }),
        fc.integer({ min: 0, max: 23 }),
        (from, minutes, hour) => {
          const dayAt = (millis: number) => learningDay(millis, hourly(millis));
          const hourly = (millis: number) => ({ ...zoneAt(millis), rolloverHour: hour });
          const now = from + minutes * 60_000;
          const next = startOfNextDay(now, { zoneAt: hourly });
          expect([next > now, dayAt(next - 1), dayAt(next)]).toEqual([true, dayAt(now), dayAt(now) + 1]);
        },
      ),
      { examples: [[at('2024-03-30T00:00:00Z'), 24 * 60 + 30, 2]] },
    );
  });

  it('moves to the learner’s time and back without loss', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -720, max: 840 }), (millis, offset) => {
        expect(fromLearnerMillis(toLearnerMillis(millis, offset), offset)).toBe(millis);
      }),
    );
  });
});
