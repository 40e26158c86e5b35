/** The door to LevelDB: opened at the first use, again when that failed, by one process at a time. */
import { ClassicLevel } from 'classic-level';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { roomStoreDown } from './room-log-problem.ts';

export type JournalDatabase = ClassicLevel;

export interface JournalDoor {
  open(): Promise<Result<JournalDatabase, Problem>>;
  close(): Promise<void>;
}

/** Another server at work on the same folder, most likely. */
const journalInUse: Problem = {
  code: 'room-store-down',
  message:
    'Another server keeps its rooms in the same folder. Stop that one, give this one a folder of its own in DOSSIER_DATA, or let both share rooms through a Redis server named in REDIS_URL.',
};

export function buildJournalDoor(folder: string): JournalDoor {
  let opening: Promise<Result<JournalDatabase, Problem>> | undefined;
  let isClosed = false;

  async function tryToOpen(): Promise<Result<JournalDatabase, Problem>> {
    const database: JournalDatabase = new ClassicLevel(folder);
    try {
      await database.open();
      return ok(database);
    } catch (error) {
      opening = undefined;
      return refuse(isLocked(error) ? journalInUse : roomStoreDown);
    }
  }

  return {
    open: () => (isClosed ? Promise.resolve(refuse(roomStoreDown)) : (opening ??= tryToOpen())),
    async close() {
      isClosed = true;
      const opened = await opening;
      if (opened?.ok === true) await opened.value.close();
    },
  };
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}
