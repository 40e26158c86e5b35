/** The door to LevelDB: opened at the first use, again when that failed, by one process at a time. */
import { ClassicLevel } from 'classic-level';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { roomStoreDown } from './room-log-problem.ts';

export type JournalDatabase = ClassicLevel;

export type OpenDatabase = (folder: string) => Promise<JournalDatabase>;

export interface JournalDoor {
  open(): Promise<Result<JournalDatabase, Problem>>;
  /** After a write that failed: LevelDB takes no other before it has been opened anew. */
  reopen(failed: JournalDatabase): void;
  close(): Promise<void>;
}

/** Another server at work on the same folder, most likely. */
const journalInUse: Problem = {
  code: 'room-store-down',
  message:
    'Another server keeps its rooms in the same folder. Stop that one, give this one a folder of its own in DOSSIER_DATA, or let both share rooms through a Redis server named in REDIS_URL.',
};

export async function openLevel(folder: string): Promise<JournalDatabase> {
  const database = new ClassicLevel(folder);
  await database.open();
  return database;
}

export function buildJournalDoor(folder: string, openDatabase: OpenDatabase): JournalDoor {
  let opening: Promise<Result<JournalDatabase, Problem>> | undefined;
  let opened: JournalDatabase | undefined;
  let isClosed = false;

  async function tryToOpen(): Promise<Result<JournalDatabase, Problem>> {
    try {
      opened = await openDatabase(folder);
      return ok(opened);
    } catch (error) {
      opening = undefined;
      return refuse(isLocked(error) ? journalInUse : roomStoreDown);
    }
  }

  return {
    open: () => (isClosed ? Promise.resolve(refuse(roomStoreDown)) : (opening ??= tryToOpen())),
    reopen(failed) {
      if (isClosed || failed !== opened) return;
      opened = undefined;
      // What cannot be closed is not waited for: then the folder stays locked, and the next opening says so.
      opening = failed.close().then(tryToOpen, tryToOpen);
    },
    async close() {
      isClosed = true;
      await opening;
      await opened?.close();
    },
  };
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}
