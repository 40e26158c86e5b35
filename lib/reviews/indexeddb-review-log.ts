/** The log in IndexedDB: what `append` has resolved is on disk and is never changed again. The one door to `idb`. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { EventId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { keepConnection } from './keep-connection.ts';
import { openReviewChannel } from './review-channel.ts';
import { isAttemptEvent, isCardEvent, type ReviewEvent } from './review-event.ts';
import type { ReviewLog } from './review-log.ts';
import { storageUnavailable } from './storage-problem.ts';
import { parseLog, parseRows, toRawRow, type StoredRow } from './stored-row.ts';

interface DossierSchema extends DBSchema {
  events: {
    key: number;
    value: StoredRow;
    indexes: { id: string; card: string; session: string; 'type-time': [string, number] };
  };
  snapshots: { key: string; value: unknown };
}

type Db = IDBPDatabase<DossierSchema>;
type EventStore = IDBPTransaction<DossierSchema, ['events']>['store'];

const databaseVersion = 1;
const snapshotKey = 'latest';
const snapshotSchema = v.object({
  version: v.string(),
  seq: v.number(),
  unreadableSeqs: v.array(v.number()),
  state: v.unknown(),
});

/** Refuses with storage-unavailable, storage-newer or storage-full. Tabs that open the same name share one log. */
export async function openIndexedDbReviewLog(name = 'dossier'): Promise<Result<ReviewLog, Problem>> {
  const connection = keepConnection((giveUp) => openDatabase(name, giveUp));
  const opened = await connection.run(async () => undefined);
  // Nothing was ever connected, so nothing was lost: the browser does not want us to store.
  if (!opened.ok) return refuse(opened.error.code === 'storage-lost' ? storageUnavailable : opened.error);
  const channel = openReviewChannel(`${name}-reviews`);
  const read = <T>(work: (store: EventStore) => Promise<T>) => connection.run((db) => readEvents(db, work));

  return ok({
    async append(events) {
      const added = new Set<EventId>();
      const written = await connection.run((db) => addUnknown(db, events, added));
      if (!written.ok) return written;
      if (added.size > 0) channel.announce();
      return ok({ added: [...added] });
    },
    readAfter: (seq) => read(async (store) => parseLog(await store.getAll(IDBKeyRange.lowerBound(seq, true)), seq)),
    readCard: (card, upToSeq = Infinity) =>
      read(async (store) => {
        const rows = await store.index('card').getAll(card);
        return parseRows(rows.filter(({ seq }) => seq <= upToSeq)).events.filter(isCardEvent);
      }),
    readSession: (session) => read(async (store) => parseRows(await store.index('session').getAll(session)).events),
    readLatestSession: (nowMillis) => read((store) => readLatestSession(store, nowMillis)),
    readAttempts: () =>
      read(async (store) => {
        const types = IDBKeyRange.bound(['attempt-'], ['attempt-\uffff']);
        return parseRows(await store.index('type-time').getAll(types)).events.filter(isAttemptEvent);
      }),
    readRows: (seqs) => read((store) => readRows(store, seqs)),
    async readSnapshot() {
      const stored = await connection.run(readStoredSnapshot);
      const parsed = v.safeParse(snapshotSchema, stored.ok ? stored.value : undefined);
      return parsed.success ? parsed.output : undefined;
    },
    async writeSnapshot(snapshot) {
      // A cache: where it cannot be written the next start reads more of the log.
      await connection.run((db) => db.put('snapshots', snapshot, snapshotKey));
    },
    onForeignAppend: channel.listen,
    close() {
      channel.close();
      connection.close();
    },
  });
}

async function openDatabase(name: string, giveUp: () => void): Promise<Db> {
  if (!globalThis.indexedDB) throw new DOMException('IndexedDB is missing', 'NotSupportedError');
  return openDB<DossierSchema>(name, databaseVersion, {
    upgrade(db) {
      const events = db.createObjectStore('events', { keyPath: 'seq', autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      events.createIndex('card', 'card');
      events.createIndex('session', 'session');
      events.createIndex('type-time', ['type', 'atMillis']);
      db.createObjectStore('snapshots');
    },
    blocking: giveUp, // a tab with a newer app waits to upgrade
    terminated: giveUp,
  });
}

/** Adds what is not stored yet, whole or not at all, and notes its ids in `added`. Costs the same however long the log is. */
async function addUnknown(db: Db, events: readonly ReviewEvent[], added: Set<EventId>): Promise<void> {
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  const settled = tx.done.catch(() => undefined);
  try {
    const ids = tx.store.index('id');
    const seqs = await Promise.all(events.map(async (event) => ids.getKey(event.id)));
    const unknown = new Map<EventId, ReviewEvent>();
    for (const [index, event] of events.entries()) {
      if (seqs[index] === undefined && !unknown.has(event.id)) unknown.set(event.id, event);
    }
    await Promise.all([...unknown.values()].map(async (event) => tx.store.add(toUnnumbered(event))));
    // Never cleared: when a commit got through but its connection died, the second run finds these stored already.
    for (const id of unknown.keys()) added.add(id);
    await tx.done;
  } catch (error) {
    abort(tx);
    await settled;
    throw error;
  }
}

/** The store itself gives the number. */
function toUnnumbered(event: ReviewEvent): StoredRow {
  return event as Omit<StoredRow, 'seq'> as StoredRow;
}

/** An `add` that throws leaves its transaction alive, and alive it would commit what came before. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/** `done` is awaited beside the work, as its refusal would else be nobody's. */
async function readEvents<T>(db: Db, work: (store: EventStore) => Promise<T>): Promise<T> {
  const tx = db.transaction('events');
  const [value] = await Promise.all([work(tx.store), tx.done]);
  return value;
}

async function readStoredSnapshot(db: Db): Promise<unknown> {
  const tx = db.transaction('snapshots');
  const [stored] = await Promise.all([tx.store.get(snapshotKey), tx.done]);
  return stored;
}

async function readLatestSession(store: EventStore, nowMillis: number): Promise<readonly ReviewEvent[]> {
  const starts = IDBKeyRange.bound(['session-started'], ['session-started', nowMillis]);
  let cursor = await store.index('type-time').openCursor(starts, 'prev');
  while (cursor !== null) {
    const [start] = parseRows([cursor.value]).events;
    if (start !== undefined) return parseRows(await store.index('session').getAll(start.session)).events;
    cursor = await cursor.continue();
  }
  return [];
}

async function readRows(store: EventStore, seqs: readonly number[]) {
  const rows = await Promise.all(seqs.map(async (seq) => store.get(seq)));
  return rows.filter((row) => row !== undefined).map(toRawRow);
}
