import { describe, expect, it } from 'vitest';
import { refuse } from '#lib/core/result.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import { buildProgressStore, rowsPerSnapshot, type OpenedLog } from '#lib/progress/progress-store.ts';
import { buildMemoryReviewLog, buildMemoryStorage } from '#lib/reviews/memory-review-log.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import { buildReview, buildUndo, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';

const opened =
  (log: ReviewLog): (() => Promise<OpenedLog>) =>
  async () => ({ log, isKept: true });
const manyReviews = (count: number, prefix = 'r') =>
  Array.from({ length: count }, (_, at) =>
    buildReview({ id: `${prefix}${at}`, card: `f.fact${at % 7}#a`, atMillis: firstOfMarchMillis + at * 3_600_000 }),
  );

async function openStore(log: ReviewLog) {
  const store = buildProgressStore(opened(log));
  await store.open();
  return store;
}

describe('opening', () => {
  it('is empty and says that it is opening until the log has been read', async () => {
    const store = buildProgressStore(opened(buildMemoryReviewLog()));
    expect(store.getState().status).toBe('opening');
    await store.open();
    expect(store.getState().status).toBe('ready');
  });

  it('holds what the log adds up to', async () => {
    const log = buildMemoryReviewLog();
    await log.append(manyReviews(20));
    const store = await openStore(log);
    expect(store.getState().state).toEqual(foldLog(manyReviews(20)));
  });

  it('reads only what came after the snapshot, and comes to the same', async () => {
    const storage = buildMemoryStorage();
    const first = await openStore(buildMemoryReviewLog(storage));
    await first.record(manyReviews(rowsPerSnapshot + 3));
    await first.record(manyReviews(5, 'later'));
    const asked: number[] = [];
    const log = buildMemoryReviewLog(storage);
    const second = await openStore({ ...log, readAfter: (seq) => (asked.push(seq), log.readAfter(seq)) });
    expect(asked).toEqual([rowsPerSnapshot + 3]);
    expect(second.getState().state).toEqual(first.getState().state);
  });

  it('drops a snapshot of another version and reads the log from the start', async () => {
    const log = buildMemoryReviewLog();
    await log.append(manyReviews(4));
    await log.writeSnapshot({ version: 'older', seq: 4, unreadableSeqs: [], state: { nonsense: true } });
    const store = await openStore(log);
    expect(store.getState().state).toEqual(foldLog(manyReviews(4)));
  });

  it('counts rows that it cannot read, and studies on with the rest', async () => {
    const storage = buildMemoryStorage([{ id: 'x', type: 'from-the-future' }]);
    const store = await openStore(buildMemoryReviewLog(storage));
    await store.record(manyReviews(2));
    expect(store.getState().unreadableSeqs).toEqual([1]);
    expect(store.getState().state).toEqual(foldLog(manyReviews(2)));
  });

  it('has an answer on disk before the screen is painted, and counts it after', async () => {
    let paint = () => {};
    const painted = new Promise<void>((resolve) => (paint = resolve));
    const log = buildMemoryReviewLog();
    const store = buildProgressStore(opened(log), () => painted);
    await store.open();
    const recorded = store.record(manyReviews(1));
    const isStored = async () => {
      const read = await log.readAfter(0);
      return read.ok && read.value.events.length === 1;
    };
    await expect.poll(isStored).toBe(true);
    expect(store.getState().state.cards.size).toBe(0);
    paint();
    await recorded;
    expect(store.getState().state).toEqual(foldLog(manyReviews(1)));
  });

  it('says when nothing will be kept', async () => {
    const problem = { code: 'storage-unavailable', message: 'denied' } as const;
    const store = buildProgressStore(async () => ({ log: buildMemoryReviewLog(), isKept: false, problem }));
    await store.open();
    await store.record(manyReviews(1));
    expect(store.getState()).toMatchObject({ isKept: false, problem });
    expect(store.getState().state.cards.size).toBe(1);
  });
});

describe('several tabs', () => {
  it('take in each other’s answers', async () => {
    const storage = buildMemoryStorage();
    const here = await openStore(buildMemoryReviewLog(storage));
    const there = await openStore(buildMemoryReviewLog(storage));
    await here.record(manyReviews(3, 'here'));
    await there.record(manyReviews(3, 'there'));
    await here.follow();
    expect(here.getState().state).toEqual(foldLog([...manyReviews(3, 'here'), ...manyReviews(3, 'there')]));
    expect(there.getState().state).toEqual(here.getState().state);
  });

  it('undo what another one answered', async () => {
    const storage = buildMemoryStorage();
    const here = await openStore(buildMemoryReviewLog(storage));
    const there = await openStore(buildMemoryReviewLog(storage));
    await here.record([buildReview()]);
    await there.record([buildUndo()]);
    await here.follow();
    expect(here.getState().state.cards.size).toBe(0);
  });
});

describe('a log that was emptied under an open tab', () => {
  it('is begun anew, said so, and answers count again', async () => {
    const storage = buildMemoryStorage();
    const store = await openStore(buildMemoryReviewLog(storage));
    await store.record(manyReviews(3));
    storage.rows.length = 0;
    storage.ids.clear();
    await store.record(manyReviews(2, 'after'));
    expect(store.getState().state).toEqual(foldLog(manyReviews(2, 'after')));
    expect(store.getState().problem?.message).toContain('has removed the answers');
  });
});

describe('a full disk', () => {
  const full = { code: 'storage-full', message: 'The disk is full.' } as const;

  async function openFillable() {
    const log = buildMemoryReviewLog();
    let isFull = false;
    const store = await openStore({ ...log, append: async (events) => (isFull ? refuse(full) : log.append(events)) });
    return { store, log, setFull: (value: boolean) => (isFull = value) };
  }

  it('loses nothing: answers stay in the tab, count, and are saved when there is room', async () => {
    const { store, log, setFull } = await openFillable();
    const [first, second, third] = manyReviews(3);
    if (!first || !second || !third) throw new Error('three reviews were made');
    await store.record([first]);
    setFull(true);
    await store.record([second]);
    expect(store.getState()).toMatchObject({ unsaved: [second], problem: full });
    expect(store.getState().state).toEqual(foldLog([first, second]));
    setFull(false);
    await store.record([third]);
    expect(store.getState()).toMatchObject({ unsaved: [], problem: undefined });
    expect(store.getState().state).toEqual(foldLog([first, second, third]));
    const read = await log.readAfter(0);
    expect(read.ok && read.value.events.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  });

  it('counts an unsaved answer once when a backup that holds it is restored', async () => {
    const { store, log, setFull } = await openFillable();
    setFull(true);
    await store.record(manyReviews(2));
    setFull(false);
    await log.append(manyReviews(2));
    await store.follow();
    expect(store.getState()).toMatchObject({ unsaved: [] });
    expect(store.getState().state).toEqual(foldLog(manyReviews(2)));
  });

  it('keeps unsaved answers in view when another tab appends, and out of every snapshot', async () => {
    const storage = buildMemoryStorage();
    const log = buildMemoryReviewLog(storage);
    let isFull = true;
    const store = await openStore({ ...log, append: async (events) => (isFull ? refuse(full) : log.append(events)) });
    await store.record(manyReviews(2, 'unsaved'));
    const there = await openStore(buildMemoryReviewLog(storage));
    await there.record(manyReviews(rowsPerSnapshot, 'there'));
    await store.follow();
    const all = [...manyReviews(rowsPerSnapshot, 'there'), ...manyReviews(2, 'unsaved')];
    expect(store.getState().state).toEqual(foldLog(all));
    expect(storage.snapshot?.state).toEqual(foldLog(manyReviews(rowsPerSnapshot, 'there')));
    isFull = false;
    await store.saveAgain();
    expect(store.getState().state).toEqual(foldLog(all));
  });

  it('goes on by its own answers where the log cannot even be read', async () => {
    const log = buildMemoryReviewLog();
    const store = await openStore(log);
    log.close();
    await store.record(manyReviews(1));
    expect(store.getState().state.cards.size).toBe(1);
    expect(store.getState().unsaved).toHaveLength(1);
  });

  it('tries again when asked to', async () => {
    const { store, setFull } = await openFillable();
    setFull(true);
    await store.record(manyReviews(2));
    await store.saveAgain();
    expect(store.getState().unsaved).toHaveLength(2);
    setFull(false);
    await store.saveAgain();
    expect(store.getState().unsaved).toEqual([]);
    expect(store.getState().state).toEqual(foldLog(manyReviews(2)));
  });
});
