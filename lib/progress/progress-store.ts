/**
 * Progress for the screens: a projection of the log. The projection follows the log's sequence, whoever appended –
 * this tab, another one, or a backup. What the disk refuses stays in this tab, is counted, and is offered again.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { storedCardId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
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

export function buildProgressStore(openLog: () => Promise<OpenedLog>): ProgressStore {
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

  const catchUp = async (log: ReviewLog) => {
    const { seq, state, unreadableSeqs } = store.getState();
    const read = await log.readAfter(seq);
    if (!read.ok) return fail(read.error);
    const { events, unreadable, lastSeq } = read.value;
    if (lastSeq === seq) return;
    const next = seq === 0 ? foldLog(events) : await takeIn(log, state, events.filter(isCardEvent), lastSeq);
    if (next === undefined) return;
    store.setState({
      state: next,
      seq: lastSeq,
      unreadableSeqs: [...unreadableSeqs, ...unreadable.map((row) => row.seq)],
    });
    if (lastSeq - snapshotSeq >= rowsPerSnapshot) await keepSnapshot(log);
  };

  /** The state with the added events in it; the log knows the earlier events of their cards. */
  const takeIn = async (log: ReviewLog, state: ProgressState, added: readonly CardEvent[], upToSeq?: number) => {
    const changes: CardChange[] = [];
    for (const [name, events] of groupBy(added, ({ card }) => card)) {
      const card = storedCardId(name);
      const stored = await log.readCard(card, upToSeq);
      if (!stored.ok) return fail(stored.error);
      const isAdded = new Set(events.map(({ id }) => id));
      const before = stored.value.filter(({ id }) => !isAdded.has(id));
      changes.push({ card, before, after: [...before, ...events] });
    }
    return replaceCards(state, changes);
  };

  const keepSnapshot = async (log: ReviewLog) => {
    const { seq, state, unreadableSeqs } = store.getState();
    snapshotSeq = seq;
    await log.writeSnapshot({ version: foldVersion, seq, unreadableSeqs, state });
  };

  const append = async (log: ReviewLog, events: readonly ReviewEvent[]) => {
    const { unsaved } = store.getState();
    const all = [...unsaved, ...events];
    if (all.length === 0) return;
    const appended = await log.append(all);
    if (!appended.ok) {
      store.setState({ unsaved: all, problem: appended.error });
      return showUnsaved(log, all);
    }
    // The projection holds the unsaved answers already: it is made anew rather than counting them twice.
    if (unsaved.length > 0) store.setState({ unsaved: [], seq: 0, unreadableSeqs: [], problem: undefined });
    await catchUp(log);
  };

  /** Without the disk the projection is what it holds, with the tab's own answers on top. */
  const showUnsaved = async (log: ReviewLog, unsaved: readonly ReviewEvent[]) => {
    const read = await log.readAfter(0);
    store.setState({ state: foldLog([...(read.ok ? read.value.events : []), ...unsaved]) });
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

/** The store's own writing, read back by structured clone: its version is checked, its parts are looked at, no more. */
function isProgressState(value: unknown): value is ProgressState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cards' in value &&
    'days' in value &&
    value.cards instanceof Map &&
    value.days instanceof Map
  );
}
