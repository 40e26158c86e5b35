/** What every review log promises to several tabs, and when it is closed. */
import { describe, expect, it, vi } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import { buildReview, laterMillis } from '#tests/builders/build-review-event.ts';
import { idsOf, readAll, valueOf, type OpenLogs } from './open-logs.ts';

const nextForeignAppend = (log: ReviewLog) => new Promise<void>((resolve) => log.onForeignAppend(resolve));

export function describeSharing(name: string, { open, openTwoTabs, openInAnotherTab }: OpenLogs): void {
  describe(`${name}: several tabs`, () => {
    it('tells the other tab of an append, which then reads it', async () => {
      const [here, there] = await openTwoTabs();
      const own = vi.fn<() => void>();
      here.onForeignAppend(own);
      const heard = nextForeignAppend(there);
      await valueOf(here.append([buildReview({ id: 'a' })]));
      await heard;
      expect(idsOf((await readAll(there)).events)).toEqual(['a']);
      expect(own).not.toHaveBeenCalled();
    });

    it('stops telling a listener that stopped listening, and only that one', async () => {
      const [here, there] = await openTwoTabs();
      const listener = vi.fn<() => void>();
      const stop = there.onForeignAppend(listener);
      there.onForeignAppend(listener);
      stop();
      const heard = nextForeignAppend(there);
      await valueOf(here.append([buildReview({ id: 'a' })]));
      await heard;
      expect(listener).toHaveBeenCalledOnce();
    });
  });

  describe(`${name}: closing`, () => {
    it('is told nothing after it was closed', async () => {
      const [here, there] = await openTwoTabs();
      const third = await openInAnotherTab();
      const listener = vi.fn<() => void>();
      there.onForeignAppend(listener);
      const heard = nextForeignAppend(third);
      there.close();
      await valueOf(here.append([buildReview({ id: 'a' })]));
      await heard;
      expect(listener).not.toHaveBeenCalled();
    });

    it('refuses everything after it was closed, and closing twice is closing', async () => {
      const log = await open();
      log.close();
      log.close();
      const refused = { ok: false, error: expect.objectContaining({ code: 'storage-lost' }) as unknown };
      expect(await log.append([buildReview()])).toEqual(refused);
      expect(await log.readAfter(0)).toEqual(refused);
      expect(await log.readCard(storedCardId('fact-1#name'))).toEqual(refused);
      expect(await log.readLatestSession(laterMillis)).toEqual(refused);
      expect(await log.readSnapshot()).toBeUndefined();
    });

    it('leaves what was appended for the next tab', async () => {
      const log = await open();
      await valueOf(log.append([buildReview({ id: 'a' })]));
      log.close();
      const next = await openInAnotherTab();
      expect(idsOf((await readAll(next)).events)).toEqual(['a']);
      expect(await valueOf(next.append([buildReview({ id: 'a' }), buildReview({ id: 'b' })]))).toEqual({
        added: ['b'],
      });
    });
  });
}
