/** What every review log promises of rows that it cannot read, and of its snapshot. */
import { describe, expect, it } from 'vitest';
import { storedCardId, storedSessionId } from '#lib/core/ids.ts';
import type { Snapshot } from '#lib/reviews/review-log.ts';
import { buildReview, buildSessionStarted, laterMillis } from '#tests/builders/build-review-event.ts';
import { readAll, valueOf, type OpenLogs } from './open-logs.ts';

const fromTheFuture = { type: 'review', version: 2, id: 'future-1', card: 'fact-1#name', session: 'session-1', hue: 7 };
const nonsense = { colour: 'blue' };

export function describeKeeping(name: string, { open }: OpenLogs): void {
  describe(`${name}: rows that it cannot read`, () => {
    it('keeps a row it cannot read, counts it and goes on', async () => {
      const log = await open([buildReview({ id: 'a' }), fromTheFuture, nonsense]);
      expect(await valueOf(log.append([buildReview({ id: 'b' })]))).toEqual({ added: ['b'] });
      expect(await readAll(log)).toEqual({
        events: [buildReview({ id: 'a' }), buildReview({ id: 'b' })],
        unreadable: [
          { seq: 2, row: fromTheFuture },
          { seq: 3, row: nonsense },
        ],
        lastSeq: 4,
      });
    });

    it('counts a last row that it cannot read as read', async () => {
      const log = await open([buildReview({ id: 'a' }), nonsense]);
      expect((await readAll(log)).lastSeq).toBe(2);
    });

    it('does not write over a row it cannot read when its id arrives again', async () => {
      const log = await open([fromTheFuture]);
      expect(await valueOf(log.append([buildReview({ id: 'future-1' })]))).toEqual({ added: [] });
      expect((await readAll(log)).unreadable).toEqual([{ seq: 1, row: fromTheFuture }]);
    });

    it('leaves it out of a card and a session', async () => {
      const readable = buildReview({ id: 'a', card: 'fact-1#name', session: 'session-1' });
      const log = await open([fromTheFuture, readable]);
      expect(await valueOf(log.readCard(storedCardId('fact-1#name')))).toEqual([readable]);
      expect(await valueOf(log.readSession(storedSessionId('session-1')))).toEqual([readable]);
    });

    it('passes over the start of a session that it cannot read', async () => {
      const start = buildSessionStarted({ id: 'known', session: 's1', atMillis: 1_000 });
      const log = await open([
        start,
        { ...buildSessionStarted({ id: 'new', session: 's2', atMillis: 2_000 }), version: 2 },
      ]);
      expect(await valueOf(log.readLatestSession(laterMillis))).toEqual([start]);
    });

    it('reads rows by their numbers and passes over numbers without a row', async () => {
      const log = await open([nonsense, buildReview({ id: 'a' }), fromTheFuture]);
      expect(await valueOf(log.readRows([1, 3, 99]))).toEqual([
        { seq: 1, row: nonsense },
        { seq: 3, row: fromTheFuture },
      ]);
    });
  });

  describe(`${name}: snapshots`, () => {
    const snapshot: Snapshot = {
      version: 'fold-1',
      seq: 12,
      unreadableSeqs: [3],
      state: { cards: [['a', { due: 1 }]] },
    };

    it('gives back the snapshot written last', async () => {
      const log = await open();
      expect(await log.readSnapshot()).toBeUndefined();
      await log.writeSnapshot({ ...snapshot, seq: 11 });
      await log.writeSnapshot(snapshot);
      expect(await log.readSnapshot()).toEqual(snapshot);
    });

    it('is no part of the log', async () => {
      const log = await open();
      await log.writeSnapshot(snapshot);
      expect(await readAll(log)).toEqual({ events: [], unreadable: [], lastSeq: 0 });
    });
  });
}
