/** What every review log promises of reading. */
import { describe, expect, it } from 'vitest';
import { storedCardId, storedSessionId } from '#lib/core/ids.ts';
import { buildAttemptEvent } from '#tests/builders/build-attempt-event.ts';
import {
  buildRegrade,
  buildReview,
  buildSessionEnded,
  buildSessionStarted,
  buildUndo,
  laterMillis,
} from '#tests/builders/build-review-event.ts';
import { idsOf, readAll, valueOf, type OpenLogs } from './open-logs.ts';

export function describeReading(name: string, { open }: OpenLogs): void {
  describe(`${name}: reading`, () => {
    it('reads only what arrived after a number, and continues from there', async () => {
      const log = await open();
      await valueOf(log.append([buildReview({ id: 'a' }), buildReview({ id: 'b' })]));
      const { lastSeq } = await readAll(log);
      expect(await valueOf(log.readAfter(lastSeq))).toEqual({ events: [], unreadable: [], lastSeq });
      await valueOf(log.append([buildReview({ id: 'c' })]));
      expect(await valueOf(log.readAfter(lastSeq))).toEqual({
        events: [buildReview({ id: 'c' })],
        unreadable: [],
        lastSeq: lastSeq + 1,
      });
    });

    it('reads the events of one card', async () => {
      const log = await open();
      const mine = [
        buildReview({ id: 'a', card: 'fact-1#name' }),
        buildRegrade({ id: 'c', card: 'fact-1#name' }),
        buildUndo({ id: 'd', card: 'fact-1#name' }),
      ];
      await valueOf(log.append([buildSessionStarted(), ...mine, buildReview({ id: 'b', card: 'fact-1#name-2' })]));
      expect(await valueOf(log.readCard(storedCardId('fact-1#name')))).toEqual(mine);
      expect(await valueOf(log.readCard(storedCardId('fact-9#name')))).toEqual([]);
    });

    it('reads the events of one session', async () => {
      const log = await open();
      const mine = [
        buildSessionStarted({ session: 's2' }),
        buildReview({ session: 's2' }),
        buildSessionEnded({ session: 's2' }),
      ];
      await valueOf(log.append([buildReview({ id: 'other', session: 's1' }), ...mine]));
      expect(await valueOf(log.readSession(storedSessionId('s2')))).toEqual(mine);
      expect(await valueOf(log.readSession(storedSessionId('s3')))).toEqual([]);
    });

    it('reads what happened in all tests, and nothing else', async () => {
      const log = await open();
      const mine = [
        buildAttemptEvent('attempt-started', { session: 't1' }),
        buildAttemptEvent('attempt-answered', { session: 't1' }),
        buildAttemptEvent('attempt-handed-in', { id: 'x', session: 't2' }),
      ];
      await valueOf(log.append([buildSessionStarted(), ...mine, buildReview({ session: 't1' })]));
      const read = await valueOf(log.readAttempts());
      expect(read.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(mine.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    });

    it('reads the session that was started last, though an older one arrived later', async () => {
      const log = await open();
      const today = [
        buildSessionStarted({ id: 'today', session: 's2', atMillis: 2_000 }),
        buildReview({ id: 'answer', session: 's2', atMillis: 2_001 }),
      ];
      const restored = [
        buildSessionStarted({ id: 'earlier', session: 's1', atMillis: 1_000 }),
        buildSessionEnded({ id: 'earlier-end', session: 's1', atMillis: 3_000 }),
      ];
      await valueOf(log.append([...today, ...restored]));
      expect(await valueOf(log.readLatestSession(laterMillis))).toEqual(today);
    });

    it('takes the later arrival of two sessions that started in the same millisecond', async () => {
      const log = await open();
      const starts = ['s2', 's1'].map((session) => buildSessionStarted({ id: session, session, atMillis: 1_000 }));
      await valueOf(log.append(starts));
      expect(idsOf(await valueOf(log.readLatestSession(laterMillis)))).toEqual(['s1']);
    });

    it('passes over a session from the future, which a clock that ran ahead has left', async () => {
      const log = await open();
      const starts = [
        buildSessionStarted({ id: 'now', session: 's1', atMillis: 1_000 }),
        buildSessionStarted({ id: 'ahead', session: 's2', atMillis: 9_000 }),
      ];
      await valueOf(log.append(starts));
      expect(idsOf(await valueOf(log.readLatestSession(5_000)))).toEqual(['now']);
    });

    it('has no latest session before one was started', async () => {
      const log = await open();
      await valueOf(log.append([buildReview()]));
      expect(await valueOf(log.readLatestSession(laterMillis))).toEqual([]);
    });
  });
}
