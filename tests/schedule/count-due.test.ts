import { expect, it } from 'vitest';
import { countDue } from '#lib/schedule/count-due.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';

it('counts what is overdue for today, and each other card on its day', () => {
  const nowMillis = Date.parse('2024-03-10T10:00:00Z');
  const zone = { name: 'UTC', offsetMinutes: 0 };
  const today = learningDay(nowMillis, zone);
  const dueIn = (days: number) => buildProgress({}, { dueAtMillis: nowMillis + days * 86_400_000 });
  expect([...countDue([-9, 0, 3, 3].map(dueIn), today, zone)]).toEqual([
    [today, 2],
    [today + 3, 2],
  ]);
});
