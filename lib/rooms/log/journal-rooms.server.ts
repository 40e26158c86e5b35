/** The rooms of a journal that are in use, each as it will be once what is being written is written. */
import type { Clock } from '#lib/core/clock.ts';
import type { GroupCommit } from './group-commit.ts';
import type { JournalDatabase } from './journal-database.server.ts';
import {
  allRecords,
  codeOfRecord,
  eventsAfter,
  parseStoredEvent,
  recordKey,
  type JournalRow,
  type RoomRecord,
} from './journal-rows.ts';

export interface OpenRoom {
  record: RoomRecord;
  readonly usedKeys: Set<string>;
}

export interface JournalRooms {
  /** Undefined when there is none, or its time is over: then it is erased. */
  find(code: string): Promise<OpenRoom | undefined>;
  add(code: string, room: OpenRoom): void;
  /** What was known may be wrong, as a write has failed: the disk is asked anew. */
  forgetAll(): void;
  /** Erases what is over, and lets go of rooms that nobody has asked for in a while. */
  sweep(): Promise<void>;
}

const idleMillis = 60_000;

interface Entry {
  readonly room: Promise<OpenRoom | undefined>;
  usedAtMillis: number;
}

export function buildJournalRooms(
  database: JournalDatabase,
  commits: GroupCommit<JournalRow>,
  clock: Clock,
  onErased: (code: string) => void,
): JournalRooms {
  const entries = new Map<string, Entry>();

  function keep(code: string, room: Promise<OpenRoom | undefined>): Entry {
    const entry = { room, usedAtMillis: clock.nowMillis() };
    entries.set(code, entry);
    room.catch(() => drop(code, entry));
    return entry;
  }

  function drop(code: string, entry: Entry): void {
    if (entries.get(code) === entry) entries.delete(code);
  }

  async function load(code: string): Promise<OpenRoom | undefined> {
    const stored = await database.get(recordKey(code));
    if (stored === undefined) return undefined;
    const record: RoomRecord = JSON.parse(stored);
    const events = (await database.values(eventsAfter(code, 0)).all()).map(parseStoredEvent);
    return { record, usedKeys: new Set(events.flatMap(({ usedKey = [] }) => usedKey)) };
  }

  /**
   * Without its record a room is gone, whatever is left of it; so that goes first. LevelDB keeps deleted rows in its files
   * until it next merges them: once before, so that they lie in a file, and once after, so that the deletion meets them there.
   */
  async function erase(code: string): Promise<undefined> {
    await commits.settle();
    await database.del(recordKey(code), { sync: true });
    const events = eventsAfter(code, 0);
    await database.compactRange(events.gte, events.lt);
    await database.clear(events);
    await database.compactRange(events.gte, events.lt);
    onErased(code);
    return undefined;
  }

  const isOver = ({ expiresAtMillis }: RoomRecord) => expiresAtMillis <= clock.nowMillis();

  async function find(code: string): Promise<OpenRoom | undefined> {
    const entry = entries.get(code) ?? keep(code, load(code));
    entry.usedAtMillis = clock.nowMillis();
    const room = await entry.room;
    if (entries.get(code) !== entry) return find(code);
    if (room === undefined) drop(code, entry);
    if (room === undefined || !isOver(room.record)) return room;
    keep(code, erase(code));
    return find(code);
  }

  async function eraseWhatIsOver(): Promise<void> {
    for (const [key, stored] of await database.iterator(allRecords).all()) {
      const record: RoomRecord = JSON.parse(stored);
      if (isOver(record)) await find(codeOfRecord(key));
    }
  }

  return {
    find,
    add: (code, room) => void keep(code, Promise.resolve(room)),
    forgetAll: () => entries.clear(),
    async sweep() {
      await eraseWhatIsOver();
      const since = clock.nowMillis() - idleMillis;
      if (!commits.isIdle()) return;
      for (const [code, entry] of entries) if (entry.usedAtMillis < since) entries.delete(code);
    },
  };
}
