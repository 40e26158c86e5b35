import { describe, expect, it } from 'vitest';
import { buildBackup } from '#lib/reviews/backup.ts';
import { buildMemoryReviewLog, buildMemoryStorage } from '#lib/reviews/memory-review-log.ts';
import { restoreBackup } from '#lib/reviews/restore-backup.ts';
import { buildReview, buildSessionStarted, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';
import { problem } from './expect-problem.ts';

const [a, b] = [buildReview({ id: 'a' }), buildSessionStarted({ id: 'b' })];
const fromTheFuture = { type: 'review', version: 2, id: 'future-1' };
const buildSmall = () => buildBackup([a, b], [fromTheFuture], firstOfMarchMillis);

describe('restoring a backup', () => {
  it('adds what is missing, leaves what is there and counts what stays in the file', async () => {
    const log = buildMemoryReviewLog(buildMemoryStorage([{ ...a }]));
    expect(await restoreBackup(buildSmall(), log)).toEqual({
      ok: true,
      value: { added: 1, alreadyThere: 1, leftInFile: 1 },
    });
    expect(await log.readAfter(0)).toEqual({ ok: true, value: { events: [a, b], unreadable: [], lastSeq: 2 } });
  });

  it('changes nothing when the backup is refused', async () => {
    const log = buildMemoryReviewLog();
    const backup = buildSmall();
    const cut = backup.slice(0, backup.indexOf('{"end"'));
    expect(await restoreBackup(cut, log)).toEqual(problem('backup-truncated', /line 4/));
    expect(await log.readAfter(0)).toEqual({ ok: true, value: { events: [], unreadable: [], lastSeq: 0 } });
  });

  it('hands on why the log refused', async () => {
    const log = buildMemoryReviewLog();
    log.close();
    expect(await restoreBackup(buildSmall(), log)).toEqual(problem('storage-lost', /closed its connection/));
  });
});
