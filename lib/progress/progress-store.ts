/**
 * Progress for the screens: a projection of the log. The projection follows the log's sequence, whoever appended –
 * this tab, another one, or a backup. What the disk refuses stays in this tab, is counted, and is offered again.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { storedCardId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { groupBy } from '#lib/core/unique.ts';
import { isCardEvent, type CardEvent, type ReviewEvent } from '#lib/reviews/review-event.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import {
  emptyProgress,
  foldLog,
  foldVersion,
  replaceCards,
  type CardChange,
  type ProgressState,
} from './progress-state.ts';

export interface OpenedLog {
  readonly log: ReviewLog;
  /** False for a log in memory, where this browser gives no storage: the session works, nothing is kept. */
  readonly isKept: boolean;
  readonly problem?: Problem;
}

export interface Progress {
  readonly status: 'opening' | 'ready';
  readonly isKept: boolean;
  readonly state: ProgressState;
  /** Of the last row taken in. */
  readonly seq: number;
  readonly unreadableSeqs: readonly number[];
  /** Answers that are in the projection but not on disk. */
  readonly unsaved: readonly ReviewEvent[];
  /** What went wrong last, until the learner has put it away. */
  readonly problem?: Problem | undefined;
}

export interface ProgressStore extends StoreApi<Progress> {
  /** Opens the log and takes in what is there. */
  open(): Promise<void>;
  /** Appends to the log and takes in whatever is new there. Nothing is lost when the disk refuses. */
  record(events: readonly ReviewEvent[]): Promise<void>;
  /** Takes in what was appended by other means, such as a restored backup. */
  follow(): Promise<void>;
  /** Tries once more to save what the disk refused. */
  saveAgain(): Promise<void>;
  /** The log, once it is open: for backups and for reading a session. */
  readonly log: Promise<ReviewLog>;
  dismissProblem(): void;
}

/** A snapshot is written after so many new rows, so that opening reads at most about that many. */
export const rowsPerSnapshot = 200;

const storageEmptied: Problem = {
  code: 'storage-lost',
  message:
    'The browser has removed the answers that were stored here before. What you answer now is kept again. ' +
    'If you have a backup file, restore it under Progress.',
};

/** `afterPaint` lets a screen be painted between an answer on disk and what it adds up to. */
export function buildProgressStore(
  openLog: () => Promise<OpenedLog>,
  afterPaint: () => Promise<void> = async () => undefined,
): ProgressStore {
  const store = createStore<Progress>()(() => ({
    status: 'opening',
    isKept: true,
    state: emptyProgress,
    seq: 0,
    unreadableSeqs: [],
    unsaved: [],
  }));
  const fail = (problem: Problem) => store.setState({ problem });
  let resolveLog: (log: ReviewLog) => void = () => undefined;
  const opened = new Promise<ReviewLog>((resolve) => (resolveLog = resolve));
  let snapshotSeq = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  const open = async () => {
    const { log, isKept, problem } = await openLog();
    store.setState({ isKept, problem });
    const snapshot = await log.readSnapshot();
    if (snapshot && snapshot.version === foldVersion && isProgressState(snapshot.state)) {
      snapshotSeq = snapshot.seq;
      store.setState({ state: snapshot.state, seq: snapshot.seq, unreadableSeqs: snapshot.unreadableSeqs });
    }
    log.onForeignAppend(() => void inTurn(() => catchUp(log)));
    await catchUp(log);
    resolveLog(log);
    store.setState({ status: 'ready' });
  };

  /** Takes in what came after the last row taken in. */
  const catchUp = async (log: ReviewLog) => {
    const { seq, state, unreadableSeqs, unsaved } = store.getState();
    if (seq === 0 || unsaved.length > 0) return refold(log);
    const read = await log.readAfter(seq);
    if (!read.ok) return fail(read.error);
    const { events, unreadable, lastSeq } = read.value;
    if (lastSeq === seq) return;
    const changes = await readChanges(log, events.filter(isCardEvent), lastSeq);
    if (!changes.ok) return fail(changes.error);
    store.setState({
      state: replaceCards(state, changes.value),
      seq: lastSeq,
      unreadableSeqs: [...unreadableSeqs, ...unreadable.map((row) => row.seq)],
    });
    await keepSnapshot(log);
  };

  /** Reads the log from the start, with what the disk has refused on top of it. */
  const refold = async (log: ReviewLog) => {
    const read = await log.readAfter(0);
    if (!read.ok) return fail(read.error);
    const { events, unreadable, lastSeq } = read.value;
    const isStored = new Set(events.map(({ id }) => id));
    const unsaved = store.getState().unsaved.filter(({ id }) => !isStored.has(id));
    store.setState({
      state: foldLog([...events, ...unsaved]),
      seq: lastSeq,
      unreadableSeqs: unreadable.map((row) => row.seq),
      unsaved,
    });
    await keepSnapshot(log);
  };

  /** Only what is on disk goes into a snapshot. */
  const keepSnapshot = async (log: ReviewLog) => {
    const { seq, state, unreadableSeqs, unsaved } = store.getState();
    if (seq - snapshotSeq < rowsPerSnapshot || unsaved.length > 0) return;
    snapshotSeq = seq;
    await log.writeSnapshot({ version: foldVersion, seq, unreadableSeqs, state });
  };

  const append = async (log: ReviewLog, events: readonly ReviewEvent[]) => {
    const { unsaved, seq, state } = store.getState();
    const all = [...unsaved, ...events];
    if (all.length === 0) return;
    const appended = await log.append(all);
    if (!appended.ok) {
      // Should the log not even be readable, the tab goes on with what these events say by themselves.
      store.setState({ unsaved: all, problem: appended.error, state: replaceCards(state, changesAlone(events)) });
      return refold(log);
    }
    if (unsaved.length > 0) {
      store.setState({ unsaved: [], problem: undefined });
      return refold(log);
    }
    await afterPaint();
    await catchUp(log);
    if (appended.value.added.length > 0 && store.getState().seq === seq) {
      // Rows were added and yet none came after the last one known: numbers have begun anew, so the log was emptied.
      snapshotSeq = 0;
      await refold(log);
      fail(storageEmptied);
    }
  };

  return {
    ...store,
    log: opened,
    open: () => inTurn(open),
    record: (events) => inTurn(async () => append(await opened, events)),
    follow: () => inTurn(async () => catchUp(await opened)),
    saveAgain: () => inTurn(async () => append(await opened, [])),
    dismissProblem: () => store.setState({ problem: undefined }),
  };
}

/** The earlier events of each card, and the same with the added ones. */
async function readChanges(
  log: ReviewLog,
  added: readonly CardEvent[],
  upToSeq: number,
): Promise<Result<CardChange[], Problem>> {
  const changes: CardChange[] = [];
  for (const [name, events] of groupBy(added, ({ card }) => card)) {
    const card = storedCardId(name);
    const stored = await log.readCard(card, upToSeq);
    if (!stored.ok) return stored;
    const isAdded = new Set(events.map(({ id }) => id));
    const before = stored.value.filter(({ id }) => !isAdded.has(id));
    changes.push({ card, before, after: [...before, ...events] });
  }
  return ok(changes);
}

function changesAlone(events: readonly ReviewEvent[]): CardChange[] {
  const byCard = groupBy(events.filter(isCardEvent), ({ card }) => card);
  return [...byCard].map(([card, after]) => ({ card: storedCardId(card), before: [], after }));
}

/** The store's own writing, read back by structured clone: its version is checked, its parts are looked at, no more. */
function isProgressState(value: unknown): value is ProgressState {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['cards', 'holds', 'flags', 'days', 'waits'].every((part) => Reflect.get(value, part) instanceof Map)
  );
}
