import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openIndexedDbReviewLog } from '#lib/reviews/indexeddb-review-log.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import { buildReview } from '#tests/builders/build-review-event.ts';
import { idsOf, readAll, valueOf } from './contract/open-logs.ts';
import { problem } from './expect-problem.ts';
import { openFresh, openRaw } from './raw-database.ts';

const readIds = async (log: ReviewLog) => idsOf((await readAll(log)).events);
const [a, b] = [buildReview({ id: 'a' }), buildReview({ id: 'b' })];

describe('a lost connection', () => {
  let log: ReviewLog;

  beforeEach(async () => {
    log = await openFresh();
  });

  afterEach(() => {
    vi.restoreAllMocks();
    log.close();
  });

  const lost = problem('storage-lost', /no longer lets Dossier reach.*may not be saved.*Reload/);
  const failWith = (message: string, name: string) => () => {
    throw new DOMException(message, name);
  };

  it('opens again when the browser has closed it between two answers', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const other = await valueOf(openIndexedDbReviewLog());
    await valueOf(other.append([a]));
    const request = open.mock.results[0];
    if (request?.type !== 'return') throw new Error('nothing was opened');
    // fake-indexeddb types its own class; at run time it is this one.
    forceCloseDatabase(request.value.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
    expect(await valueOf(other.append([b]))).toEqual({ added: ['b'] });
    expect(open).toHaveBeenCalledTimes(2);
    expect(await readIds(other)).toEqual(['a', 'b']);
    other.close();
  });

  it.each([
    ['InvalidStateError', 'The database connection is closing.'],
    ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  ])('tries once more on a new connection after %s', async (name, message) => {
    await valueOf(log.append([a]));
    const open = vi.spyOn(indexedDB, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(failWith(message, name));
    expect(await valueOf(log.append([b]))).toEqual({ added: ['b'] });
    expect(open).toHaveBeenCalledOnce();
    expect(await readIds(log)).toEqual(['a', 'b']);
  });

  it('says so when the second try fails as well, and recovers when the browser does', async () => {
    const transaction = vi
      .spyOn(IDBDatabase.prototype, 'transaction')
      .mockImplementation(failWith('Connection to Indexed Database server lost', 'UnknownError'));
    expect(await log.append([a])).toEqual(lost);
    expect(await log.readAfter(0)).toEqual(lost);
    expect(transaction).toHaveBeenCalledTimes(4);
    transaction.mockRestore();
    expect(await valueOf(log.append([a]))).toEqual({ added: ['a'] });
  });

  it('opens again later when there was no room to do so at first', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(failWith('closing', 'InvalidStateError'));
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(failWith('full disk', 'QuotaExceededError'));
    expect(await log.append([a])).toEqual(problem('storage-full', /no room left/));
    expect(await valueOf(log.append([a]))).toEqual({ added: ['a'] });
  });

  it('counts an answer as added when it was written but the connection died before saying so', async () => {
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...given) {
      const tx = transaction.apply(this, given);
      // Who waits for the transaction hears of an abort in place of its completion.
      const onAbort: (() => void)[] = [];
      tx.addEventListener('complete', (event) => {
        event.stopImmediatePropagation();
        for (const listener of onAbort) listener();
      });
      const listen = tx.addEventListener.bind(tx);
      vi.spyOn(tx, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
        if (type === 'abort') onAbort.push(listener as () => void);
        listen(type, listener as () => void);
      });
      return tx;
    });
    expect(await valueOf(log.append([a]))).toEqual({ added: ['a'] });
    expect(await readIds(log)).toEqual(['a']);
  });

  it('makes way for a newer app in another tab, and then tells of it', async () => {
    await valueOf(log.append([a]));
    const newer = await openRaw(2);
    expect(await log.append([b])).toEqual(problem('storage-newer', /newer version/));
    expect(newer.version).toBe(2);
    newer.close();
  });

  it('does not open again what the app has closed', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const appending = log.append([a]);
    log.close();
    await appending;
    expect(await log.append([b])).toEqual(problem('storage-lost', /has closed its connection.*Reload/));
    expect(open).not.toHaveBeenCalled();
  });
});
