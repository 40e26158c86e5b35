import { expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { forecastDue } from '#lib/statistics/forecast-due.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';

const zone = { name: 'UTC', offsetMinutes: 0 };
const nowMillis = Date.parse('2024-03-10T10:00:00Z');
const today = learningDay(nowMillis, zone);

it('counts overdue cards today, later ones on their day, and suspended ones not at all', () => {
  const dueIn = [-3, 0, 2, 2, 40];
  const cards = new Map(
    dueIn.map((days, at) => [
      storedCardId(`f.fact${at}#a`),
      buildProgress({}, { dueAtMillis: nowMillis + days * 86_400_000 }),
    ]),
  );
  expect(forecastDue(cards, new Map(), today, zone, 4)).toEqual([2, 0, 2, 0]);
  const holds = new Map([[storedCardId('f.fact0#a'), { suspended: 'by-learner', atMillis: 0 } as const]]);
  expect(forecastDue(cards, holds, today, zone, 4)).toEqual([1, 0, 2, 0]);
});
