/** The port to storage: an append-only log with a sequence number for each row. Every implementation passes one contract suite. */
import type { CardId, EventId, SessionId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { AttemptEvent, CardEvent, ReviewEvent } from './review-event.ts';

/** A stored row that no schema of this app reads: kept where it is, counted, shown, exported, never dropped. */
export interface UnreadableRow {
  readonly seq: number;
  readonly row: unknown;
}

export interface LogRead {
  /** In order of arrival. */
  readonly events: readonly ReviewEvent[];
  readonly unreadable: readonly UnreadableRow[];
  /** Of the last row, readable or not; what was asked for when there is none. */
  readonly lastSeq: number;
}

/** A fold that was kept to save reading the log from the start. A cache: it may be dropped at any time. */
export interface Snapshot {
  readonly version: string;
  readonly seq: number;
  readonly unreadableSeqs: readonly number[];
  readonly state: unknown;
}

export interface ReviewLog {
  /**
   * Appends what is not there yet, all or nothing, and resolves when it is on disk.
   * Events whose id is stored already are passed over, so a union of logs is an append.
   */
  append(events: readonly ReviewEvent[]): Promise<Result<{ readonly added: readonly EventId[] }, Problem>>;
  /** Rows with a sequence number above `seq`; 0 reads all. */
  readAfter(seq: number): Promise<Result<LogRead, Problem>>;
  /** Events of one card among the rows up to `upToSeq`; all of them when it is left out. */
  readCard(card: CardId, upToSeq?: number): Promise<Result<readonly CardEvent[], Problem>>;
  readSession(session: SessionId): Promise<Result<readonly ReviewEvent[], Problem>>;
  /**
   * All events of the session that was started last by its own clock, but not after `nowMillis`: a clock that once ran
   * ahead leaves sessions from the future. Empty when there was none.
   */
  readLatestSession(nowMillis: number): Promise<Result<readonly ReviewEvent[], Problem>>;
  /** What happened in all tests, in no particular order. */
  readAttempts(): Promise<Result<readonly AttemptEvent[], Problem>>;
  /** The rows with these numbers as they stand in storage; a number that has no row is passed over. */
  readRows(seqs: readonly number[]): Promise<Result<readonly UnreadableRow[], Problem>>;
  /** Undefined when there is none, it is malformed or it cannot be read. */
  readSnapshot(): Promise<Snapshot | undefined>;
  /** Resolves also when it could not be kept. */
  writeSnapshot(snapshot: Snapshot): Promise<void>;
  /** Called when another tab has appended. Returns the way to stop listening. */
  onForeignAppend(listener: () => void): () => void;
  /** For good: afterwards everything is refused with storage-lost. */
  close(): void;
}
