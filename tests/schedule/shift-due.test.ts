import { expect, it } from 'vitest';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { shiftDue } from '#lib/schedule/shift-due.ts';

const scheduler = buildFsrsScheduler(defaultParameters);
const next = (grade: 3 | 4) => scheduler.next(undefined, grade, 0, { name: 'UTC', offsetMinutes: 0 });

it('moves the due time and the interval by whole days, and nothing else', () => {
  const memory = next(4);
  expect(shiftDue(memory, -2)).toEqual({
    ...memory,
    intervalDays: memory.intervalDays - 2,
    dueAtMillis: memory.dueAtMillis - 2 * 86_400_000,
  });
});

it('leaves a card in its learning steps where it is', () => {
  const memory = next(3);
  expect(memory.intervalDays).toBe(0);
  expect(shiftDue(memory, 3)).toEqual(memory);
});
