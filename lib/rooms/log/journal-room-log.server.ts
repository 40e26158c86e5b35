/**
 * Rooms in a journal on this server's disk. What it has accepted is on disk: a server that was killed goes on where it was.
 * Appends that come together are written together.
 */
import type { Clock } from '#lib/core/clock.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { buildGroupCommit, type GroupCommit } from './group-commit.ts';
import { buildJournalDoor, openLevel, type JournalDatabase, type OpenDatabase } from './journal-database.server.ts';
import { buildJournalRooms, type JournalRooms, type OpenRoom } from './journal-rooms.server.ts';
import {
  eventsAfter,
  parseStoredEvent,
  rowsOfAppend,
  seqOfEvent,
  type JournalRow,
  type RoomRecord,
} from './journal-rows.ts';
import type { RoomEvent } from '../room-event.ts';
import { buildRoomListeners } from './room-listeners.ts';
import { findGuardProblem, roomCodeTaken, roomGone, roomStoreDown } from './room-log-problem.ts';
import type { NumberedEvent, RoomLog } from './room-log.ts';

interface Journal {
  readonly database: JournalDatabase;
  readonly commits: GroupCommit<JournalRow>;
  readonly rooms: JournalRooms;
}

interface Change {
  readonly record: Partial<RoomRecord>;
  readonly events: readonly RoomEvent[];
  readonly usedKey?: string;
}

const sweepMillis = 60_000;

/** `openDatabase` is given by tests of what a disk may do. */
export function buildJournalRoomLog(folder: string, clock: Clock, openDatabase: OpenDatabase = openLevel): RoomLog {
  const door = buildJournalDoor(folder, openDatabase);
  const listeners = buildRoomListeners();
  let journal: Journal | undefined;
  const sweeping = setInterval(() => void sweep(), sweepMillis);
  sweeping.unref();

  const tellDeleted = (code: string) => listeners.tell(code, { type: 'deleted' });

  function begin(database: JournalDatabase): Journal {
    const commits = buildGroupCommit<JournalRow>((rows) => database.batch([...rows], { sync: true }));
    return { database, commits, rooms: buildJournalRooms(database, commits, clock, tellDeleted) };
  }

  async function withJournal<T>(work: (journal: Journal) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    const opened = await door.open();
    if (!opened.ok) return opened;
    if (journal?.database !== opened.value) journal = begin(opened.value);
    try {
      return await work(journal);
    } catch {
      return refuse(roomStoreDown);
    }
  }

  const withRoom = <T>(
    code: string,
    work: (journal: Journal, room: OpenRoom) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> =>
    withJournal(async (open) => {
      const room = await open.rooms.find(code);
      return room === undefined ? refuse(roomGone) : work(open, room);
    });

  /** Nothing is awaited before `room` has changed: no other append gets in between. */
  async function write<T>(open: Journal, code: string, room: OpenRoom, change: Change, value: T) {
    room.record = { ...room.record, ...change.record };
    if (change.usedKey !== undefined) room.usedKeys.add(change.usedKey);
    const isWritten = await open.commits.add(rowsOfAppend(code, room.record, change.events, change.usedKey));
    if (isWritten) {
      listeners.tell(code, { type: 'grown', seq: room.record.seq });
    } else {
      open.rooms.forgetAll();
      door.reopen(open.database);
    }
    return isWritten ? ok(value) : refuse(roomStoreDown);
  }

  async function sweep(): Promise<void> {
    await withJournal(async ({ rooms }) => ok(await rooms.sweep()));
  }

  return {
    create: (code, events, expiresAtMillis) =>
      withJournal(async (open) => {
        if ((await open.rooms.find(code)) !== undefined) return refuse(roomCodeTaken);
        const record = { seq: events.length, lead: events.length, expiresAtMillis };
        const room = { record, usedKeys: new Set<string>() };
        open.rooms.add(code, room);
        return write(open, code, room, { record, events }, record.seq);
      }),
    append: (code, events, guard) =>
      withRoom<number>(code, async (open, room) => {
        const { record, usedKeys } = room;
        const problem = findGuardProblem({ lead: record.lead, hasUsed: (key) => usedKeys.has(key) }, guard);
        if (problem !== undefined) {
          // What it was refused for may still be on its way to the disk; whoever reads next is to find it there.
          await open.commits.settle();
          return refuse(problem);
        }
        const seq = record.seq + events.length;
        const change: Change =
          guard.type === 'once'
            ? { record: { seq }, events, usedKey: guard.key }
            : { record: { seq, lead: seq }, events };
        return write(open, code, room, change, seq);
      }),
    readAfter: (code, seq) =>
      withRoom(code, async ({ database }) => {
        const rows = await database.iterator(eventsAfter(code, seq)).all();
        return ok(
          rows.map(([key, value]): NumberedEvent => ({ seq: seqOfEvent(key), event: parseStoredEvent(value).event })),
        );
      }),
    onAppend: listeners.add,
    expireAt: (code, atMillis) =>
      withRoom<void>(code, async (open, room) => {
        const change = { record: { expiresAtMillis: atMillis }, events: [] };
        const written = await write(open, code, room, change, undefined);
        await open.rooms.find(code);
        return written;
      }),
    async close() {
      clearInterval(sweeping);
      listeners.clear();
      await journal?.commits.settle();
      await door.close();
    },
  };
}
