import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayLoads, defaultSettings, ranges, type Settings } from '#lib/settings/settings.ts';
import { parseStoredSettings, printSettings } from '#lib/settings/stored-settings.ts';

const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const stepsMinutes = fc.array(fc.integer({ min: 1, max: 1_439 }), { maxLength: 6 });

const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  desiredRetention: fc.constantFrom(0.8, 0.85, 0.9, 0.95),
  maximumIntervalDays: within(ranges.maximumIntervalDays),
  newCardsPerDay: within(ranges.newCardsPerDay),
  reviewsPerDay: within(ranges.reviewsPerDay),
  learningStepsMinutes: stepsMinutes,
  relearningStepsMinutes: stepsMinutes,
  rolloverHour: within(ranges.rolloverHour),
  weekdays: fc.array(fc.constantFrom(...dayLoads), { minLength: 7, maxLength: 7 }),
  isLoadBalanced: fc.boolean(),
  examDate: fc.constantFrom(null, '2027-01-15'),
  isMotionReduced: fc.boolean(),
  isTextLarger: fc.boolean(),
});

it('gives back what was printed', () => {
  fc.assert(
    fc.property(arbitrarySettings, (settings) => {
      expect(parseStoredSettings(printSettings(settings))).toEqual({ type: 'read', settings });
    }),
  );
});

it('reads a record from before a setting was added: the usual one holds', () => {
  const { isTextLarger: _, ...older } = { ...defaultSettings, newCardsPerDay: 3 };
  expect(parseStoredSettings(JSON.stringify({ version: 1, settings: older }))).toEqual({
    type: 'read',
    settings: { ...defaultSettings, newCardsPerDay: 3 },
  });
});

it('tells nothing, something broken and something newer apart', () => {
  expect(parseStoredSettings(undefined)).toEqual({ type: 'none' });
  expect(parseStoredSettings('{"version":1}')).toEqual({ type: 'broken' });
  expect(parseStoredSettings('{"version":3}')).toEqual({ type: 'newer' });
});
