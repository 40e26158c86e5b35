import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answersPerReminder, countAnswers, findBackupNeed } from '#lib/progress/backup-due.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import { buildReview, buildUndo } from '#tests/builders/build-review-event.ts';

it('counts the answers that were not taken back', () => {
  const log = [buildReview({ id: 'a' }), buildReview({ id: 'b' }), buildUndo({ review: 'b' })];
  expect(countAnswers(foldLog(log))).toBe(1);
});

it.each([
  [199, 0, 0, undefined],
  [200, 0, 0, 200],
  [399, 200, 0, undefined],
  [400, 200, 0, 200],
  [399, 0, 200, undefined],
  [400, 0, 200, 400],
  [500, 300, 250, 200],
])('of %i answers, %i in a file, put away at %i: %s', (answers, inFile, putAwayAt, need) => {
  expect(findBackupNeed(answers, { inFile, putAwayAt })).toBe(need);
});

it('is quiet right after a backup and right after it was put away, whatever came before', () => {
  const count = fc.nat({ max: 10_000 });
  fc.assert(
    fc.property(count, count, count, fc.nat({ max: answersPerReminder - 1 }), (answers, inFile, putAwayAt, more) => {
      expect(findBackupNeed(answers + more, { inFile: answers, putAwayAt })).toBeUndefined();
      expect(findBackupNeed(answers + more, { inFile, putAwayAt: answers })).toBeUndefined();
    }),
  );
});
