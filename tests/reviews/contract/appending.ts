/** What every review log promises of appending. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { arbitraryOverlappingLogs } from '#tests/builders/arbitrary-review-events.ts';
import {
  buildRegrade,
  buildReview,
  buildSessionEnded,
  buildSessionStarted,
  buildUndo,
} from '#tests/builders/build-review-event.ts';
import { idsOf, readAll, valueOf, type OpenLogs } from './open-logs.ts';

const byId = (a: ReviewEvent, b: ReviewEvent) => (a.id < b.id ? -1 : 1);

export function describeAppending(name: string, { open, openTwoTabs }: OpenLogs): void {
  describe(`${name}: appending`, () => {
    it('gives back every sort of event as it was, in order of arrival', async () => {
      const events = [
        buildSessionStarted({ id: 'z' }),
        buildReview({ id: 'y', confidence: 0.8, response: { kind: 'ordering', order: ['c', 'a', 'b'] } }),
        buildRegrade({ id: 'x' }),
        buildUndo({ id: 'w' }),
        buildSessionEnded({ id: 'v' }),
      ];
      const log = await open();
      expect(await log.append(events)).toEqual({ ok: true, value: { added: ['z', 'y', 'x', 'w', 'v'] } });
      expect(await readAll(log)).toEqual({ events, unreadable: [], lastSeq: 5 });
    });

    it('starts empty', async () => {
      expect(await readAll(await open())).toEqual({ events: [], unreadable: [], lastSeq: 0 });
    });

    it('adds nothing when given nothing', async () => {
      const log = await open();
      expect(await valueOf(log.append([]))).toEqual({ added: [] });
      expect((await readAll(log)).lastSeq).toBe(0);
    });

    it('adds an id once and keeps what came first', async () => {
      const log = await open();
      await valueOf(log.append([buildReview({ id: 'a', grade: 3 })]));
      const again = [
        buildReview({ id: 'a', grade: 1 }),
        buildReview({ id: 'b', grade: 3 }),
        buildReview({ id: 'b', grade: 1 }),
      ];
      expect(await valueOf(log.append(again))).toEqual({ added: ['b'] });
      expect((await readAll(log)).events).toEqual([
        buildReview({ id: 'a', grade: 3 }),
        buildReview({ id: 'b', grade: 3 }),
      ]);
    });

    it('adds an id once when two tabs append it at the same time', async () => {
      const [here, there] = await openTwoTabs();
      const results = await Promise.all([here, there].map((log) => valueOf(log.append([buildReview({ id: 'a' })]))));
      expect(results.flatMap((result) => result.added)).toEqual(['a']);
      expect(idsOf((await readAll(here)).events)).toEqual(['a']);
    });

    it('is not changed by what happens to an event after it was appended or read', async () => {
      const log = await open();
      const order = ['a', 'b'];
      await valueOf(log.append([buildReview({ response: { order } })]));
      order.push('c');
      const [read] = (await readAll(log)).events;
      if (read?.type === 'review' && Array.isArray(read.response['order'])) read.response['order'].push('d');
      expect((await readAll(log)).events).toEqual([buildReview({ response: { order: ['a', 'b'] } })]);
    });

    it('refuses the whole batch when one event cannot be stored', async () => {
      const log = await open();
      const unstorable = buildReview({ id: 'b', response: { answer: () => 'a function' } });
      await expect(log.append([buildReview({ id: 'a' }), unstorable])).rejects.toThrow(/could not be cloned/);
      expect(await readAll(log)).toEqual({ events: [], unreadable: [], lastSeq: 0 });
      expect(await valueOf(log.append([buildReview({ id: 'a' })]))).toEqual({ added: ['a'] });
    });

    it('makes the same union in either order, and again changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryOverlappingLogs, async ([mine, yours]) => {
          const first = await open();
          const added = [await valueOf(first.append(mine)), await valueOf(first.append(yours))];
          expect(added.flatMap((result) => result.added)).toHaveLength(new Set(idsOf([...mine, ...yours])).size);
          expect((await valueOf(first.append([...yours, ...mine]))).added).toEqual([]);
          const union = (await readAll(first)).events;

          const second = await open();
          await valueOf(second.append(yours));
          await valueOf(second.append(mine));
          expect((await readAll(second)).events.toSorted(byId)).toEqual(union.toSorted(byId));
          first.close();
          second.close();
        }),
        { numRuns: 40 },
      );
    });
  });
}
