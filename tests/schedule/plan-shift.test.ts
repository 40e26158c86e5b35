import { expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import { parseRows } from '#lib/reviews/stored-row.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { planShift } from '#lib/schedule/plan-shift.ts';
import { firstOfMarchMillis } from '#tests/builders/build-review-event.ts';
import { fiveCards, openStudyWorld } from '#tests/builders/build-study.ts';

const utc = { name: 'UTC', offsetMinutes: 0 };
const today = learningDay(firstOfMarchMillis, utc);
/** A first Easy is due after 8 days; here only the tenth day is welcome. */
const tenthDay: LoadSpread = { welcomeOf: (day) => (day === today + 10 ? 1 : 0), loadOf: () => 0 };
const first = { card: storedCardId('f.one#a'), before: undefined, atMillis: firstOfMarchMillis, zone: utc };
const scheduler = buildFsrsScheduler({ ...defaultParameters, fuzz: false });

it('is nothing where due days stay where they are, and in the learning steps', () => {
  expect(planShift({ ...first, grade: 4 }, scheduler, undefined)).toEqual({});
  expect(planShift({ ...first, grade: 3 }, scheduler, tenthDay)).toEqual({});
});

it('is as many days as lie between the due day and the welcome one', () => {
  expect(planShift({ ...first, grade: 4 }, scheduler, tenthDay)).toEqual({ shiftDays: 2 });
});

it('stands in the log, for the grade in force: a replay moves the card the same', async () => {
  const world = await openStudyWorld(fiveCards.slice(0, 1), undefined, undefined, undefined, tenthDay);
  await world.study.start();
  world.study.answer({ kind: 'single-choice', choice: 'a' });
  world.study.regrade(4);
  await world.study.next();
  const { state } = world.progress.getState();
  expect([...state.cards.values()].map(({ memory }) => learningDay(memory.dueAtMillis, utc))).toEqual([today + 10]);
  expect(foldLog(parseRows(world.storage.rows).events)).toEqual(state);
});
