import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbReviewLog } from '#lib/reviews/indexeddb-review-log.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import { buildReview } from '#tests/builders/build-review-event.ts';
import { describeReviewLog } from '#tests/contracts/review-log.ts';
import { idsOf, readAll, valueOf } from './contract/open-logs.ts';
import { problem } from './expect-problem.ts';
import { openFresh, openRaw, putRaw } from './raw-database.ts';

describeReviewLog('IndexedDB', {
  open: openFresh,
  openInAnotherTab: () => valueOf(openIndexedDbReviewLog()),
});

const readIds = async (log: ReviewLog) => idsOf((await readAll(log)).events);
const [a, b, c] = [buildReview({ id: 'a' }), buildReview({ id: 'b' }), buildReview({ id: 'c' })];

describe('IndexedDB', () => {
  let log: ReviewLog;

  beforeEach(async () => {
    log = await openFresh();
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    log.close();
  });

  describe('writing', () => {
    it('asks that an answer be on disk before it counts as saved', async () => {
      const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
      await valueOf(log.append([a]));
      expect(transaction.mock.calls).toEqual([['events', 'readwrite', { durability: 'strict' }]]);
    });

    it('takes the same few requests however long the log is', async () => {
      const methods = ['get', 'getAll', 'getAllKeys', 'openCursor', 'count', 'add', 'put'] as const;
      const requests = [
        ...methods.map((method) => vi.spyOn(IDBObjectStore.prototype, method)),
        ...(['get', 'getKey', 'getAll', 'openCursor', 'count'] as const).map((method) =>
          vi.spyOn(IDBIndex.prototype, method),
        ),
      ];
      const countRequests = () => requests.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      await valueOf(log.append([a]));
      const atFirst = countRequests();
      expect(atFirst).toBeGreaterThan(0);
      await valueOf(log.append(Array.from({ length: 200 }, (_, index) => buildReview({ id: `more-${index}` }))));
      const before = countRequests();
      await valueOf(log.append([b]));
      expect(countRequests() - before).toBe(atFirst);
    });

    it('tells the other tabs only when something was added', async () => {
      const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
      await valueOf(log.append([a]));
      await valueOf(log.append([a]));
      await valueOf(log.append([]));
      expect(post).toHaveBeenCalledOnce();
    });

    it('saves and reads where tabs cannot talk to one another', async () => {
      log.close();
      vi.stubGlobal('BroadcastChannel', undefined);
      log = await valueOf(openIndexedDbReviewLog());
      const stop = log.onForeignAppend(() => undefined);
      await valueOf(log.append([a]));
      stop();
      expect(await readIds(log)).toEqual(['a']);
    });

    it('drops a snapshot that has lost its shape', async () => {
      await putRaw('snapshots', [{ version: 'fold-1', seq: 'twelve' }], 'latest');
      expect(await log.readSnapshot()).toBeUndefined();
    });

    it('goes on without a snapshot when there is no room for one', async () => {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
      await log.writeSnapshot({ version: 'fold-1', seq: 1, unreadableSeqs: [], state: {} });
      expect(await log.readSnapshot()).toBeUndefined();
    });
  });

  describe('a full disk', () => {
    const full = problem('storage-full', /no room left.*was not saved.*Free some space/);

    it('writes nothing of a batch when the second row finds no room, and says so', async () => {
      await valueOf(log.append([a]));
      const { add } = IDBObjectStore.prototype;
      const calls = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
        if (calls.mock.calls.length > 1) throw new DOMException('no room', 'QuotaExceededError');
        return add.call(this, row);
      });
      expect(await log.append([b, c])).toEqual(full);
      expect(calls).toHaveBeenCalledTimes(2);
      calls.mockRestore();
      expect(await readIds(log)).toEqual(['a']);
      expect(await valueOf(log.append([b, c]))).toEqual({ added: ['b', 'c'] });
    });

    it('writes nothing when the room runs out at the end', async () => {
      const { add } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row) {
        const request = add.call(this, row);
        // As a browser ends a transaction that it cannot commit; fake-indexeddb has no other way to ask for it.
        const end = Reflect.get(this.transaction, '_abort') as (name: string) => void;
        request.addEventListener('success', () => end.call(this.transaction, 'QuotaExceededError'));
        return request;
      });
      expect(await log.append([a])).toEqual(full);
      spy.mockRestore();
      expect(await readIds(log)).toEqual([]);
    });
  });

  describe('opening', () => {
    const unavailable = problem(
      'storage-unavailable',
      /does not let Dossier store.*gone when this tab closes.*Allow site data/,
    );

    it('leaves the database of a newer app alone', async () => {
      log.close();
      (await openRaw(999)).close();
      expect(await openIndexedDbReviewLog()).toEqual(
        problem('storage-newer', /newer version.*Nothing was changed.*reload/),
      );
      const left = await openRaw();
      expect(left.version).toBe(999);
      left.close();
    });

    it('says so where the browser has no storage', async () => {
      vi.stubGlobal('indexedDB', undefined);
      expect(await openIndexedDbReviewLog()).toEqual(unavailable);
    });

    it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
      'says so where storage is denied with %s',
      async (name) => {
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', name);
        });
        expect(await openIndexedDbReviewLog()).toEqual(unavailable);
      },
    );

    it('tries a second time when the first try was lost', async () => {
      vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
        throw new DOMException(
          'Connection to Indexed Database server lost. Refresh the page to try again',
          'UnknownError',
        );
      });
      const second = await valueOf(openIndexedDbReviewLog());
      expect(await readIds(second)).toEqual([]);
      second.close();
    });

    it('says that the disk is full when there is no room for the database itself', async () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('full disk while opening backing store', 'QuotaExceededError');
      });
      expect(await openIndexedDbReviewLog()).toEqual(problem('storage-full', /no room left/));
    });
  });
});
