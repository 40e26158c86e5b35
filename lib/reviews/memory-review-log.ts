/** The log in memory, for where storage is denied: it keeps the same promises until the tab closes. */
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { EventId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { isAttemptEvent, isCardEvent, type ReviewEvent } from './review-event.ts';
import type { ReviewLog, Snapshot } from './review-log.ts';
import { storageClosed } from './storage-problem.ts';
import { parseLog, parseRows, toRawRow, type StoredRow } from './stored-row.ts';

/** What tabs would share: logs over one storage see each other's events. */
export interface MemoryStorage {
  readonly rows: StoredRow[];
  readonly ids: Set<unknown>;
  readonly tabs: Set<ReadonlySet<() => void>>;
  snapshot: Snapshot | undefined;
}

/** `stored` are rows as an earlier visit left them, readable or not. */
export function buildMemoryStorage(stored: readonly Readonly<Record<string, unknown>>[] = []): MemoryStorage {
  const rows = stored.map((row, index) => ({ ...structuredClone(row), seq: index + 1 }));
  const ids = rows.map((row: StoredRow) => row['id']).filter((id) => id !== undefined);
  return { rows, ids: new Set(ids), tabs: new Set(), snapshot: undefined };
}

export function buildMemoryReviewLog(storage: MemoryStorage = buildMemoryStorage()): ReviewLog {
  const listeners = new Set<() => void>();
  let closed = false;
  storage.tabs.add(listeners);

  async function unlessClosed<T>(work: () => T): Promise<Result<T, Problem>> {
    return closed ? refuse(storageClosed) : ok(work());
  }

  function readWhere(field: string, value: string, upToSeq = Infinity): readonly ReviewEvent[] {
    const rows = storage.rows.filter((row) => row[field] === value && row.seq <= upToSeq);
    return parseRows(structuredClone(rows)).events;
  }

  function add(events: readonly ReviewEvent[]): EventId[] {
    const added: EventId[] = [];
    // Cloned before the first is stored: one that cannot be cloned throws, and then none is.
    for (const event of structuredClone(events)) {
      if (storage.ids.has(event.id)) continue;
      storage.ids.add(event.id);
      storage.rows.push({ ...event, seq: storage.rows.length + 1 });
      added.push(event.id);
    }
    return added;
  }

  return {
    append: (events) =>
      unlessClosed(() => {
        const added = add(events);
        const others = [...storage.tabs].filter((tab) => tab !== listeners && added.length > 0);
        for (const listener of others.flatMap((tab) => [...tab])) listener();
        return { added };
      }),
    readAfter: (seq) => unlessClosed(() => parseLog(structuredClone(storage.rows.filter((row) => row.seq > seq)), seq)),
    readCard: (card, upToSeq) => unlessClosed(() => readWhere('card', card, upToSeq).filter(isCardEvent)),
    readSession: (session) => unlessClosed(() => readWhere('session', session)),
    readLatestSession: (nowMillis) =>
      unlessClosed(() => {
        const starts = readWhere('type', 'session-started')
          .filter(({ atMillis }) => atMillis <= nowMillis)
          .toSorted((a, b) => a.atMillis - b.atMillis);
        const latest = starts.at(-1);
        return latest === undefined ? [] : readWhere('session', latest.session);
      }),
    readAttempts: () => unlessClosed(() => parseRows(structuredClone(storage.rows)).events.filter(isAttemptEvent)),
    readRows: (seqs) =>
      unlessClosed(() => structuredClone(storage.rows.filter((row) => seqs.includes(row.seq))).map(toRawRow)),
    readSnapshot: async () => (closed ? undefined : structuredClone(storage.snapshot)),
    async writeSnapshot(snapshot) {
      if (!closed) storage.snapshot = structuredClone(snapshot);
    },
    onForeignAppend(listener) {
      const entry = () => listener();
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    close() {
      closed = true;
      storage.tabs.delete(listeners);
    },
  };
}
