/** A connection that is opened at first use and once more when the browser has dropped it. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { isConnectionLost, problemFromStorageError, storageClosed } from './storage-problem.ts';

export interface Connection<Db> {
  /** `work` may run twice, so it must do no harm when the first run got through after all. */
  run<T>(work: (db: Db) => Promise<T>): Promise<Result<T, Problem>>;
  /** For good: what runs later is refused. */
  close(): void;
}

/** `open` gets a callback for when its connection must be given up. */
export function keepConnection<Db extends { close(): void }>(
  open: (giveUp: () => void) => Promise<Db>,
): Connection<Db> {
  let current: Promise<Db> | undefined;
  let closed = false;

  function connect(): Promise<Db> {
    if (current !== undefined) return current;
    const opening: Promise<Db> = open(() => drop(opening));
    current = opening;
    opening.catch(() => drop(opening));
    return opening;
  }

  function drop(connection: Promise<Db>): void {
    if (current === connection) current = undefined;
    connection.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  async function run<T>(work: (db: Db) => Promise<T>): Promise<Result<T, Problem>> {
    for (let isRetry = false; !closed; isRetry = true) {
      const connection = connect();
      try {
        return ok(await work(await connection));
      } catch (error) {
        // What cannot be cloned is a defect of ours, and so is what the database did not throw.
        if (!(error instanceof DOMException) || error.name === 'DataCloneError') throw error;
        const lost = isConnectionLost(error);
        if (lost) drop(connection);
        if (isRetry || !lost) return refuse(problemFromStorageError(error));
      }
    }
    return refuse(storageClosed);
  }

  function close(): void {
    closed = true;
    if (current !== undefined) drop(current);
  }

  return { run, close };
}
