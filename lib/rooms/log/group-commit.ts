/** Many small writes, each waiting for the disk, made in as few as the disk allows: what comes during one goes with the next. */

export interface GroupCommit<T> {
  /** True when it is written; false when it is not, and then nothing that was added after it is either. */
  add(operations: readonly T[]): Promise<boolean>;
  /** When all that was added before is written or has failed. */
  settle(): Promise<void>;
  isIdle(): boolean;
}

interface Waiting<T> {
  readonly operations: readonly T[];
  readonly done: (isWritten: boolean) => void;
}

/** `write` is all or nothing, and never called while it runs. */
export function buildGroupCommit<T>(write: (operations: readonly T[]) => Promise<void>): GroupCommit<T> {
  let waiting: Waiting<T>[] = [];
  let isWriting = false;

  async function run(): Promise<void> {
    isWriting = true;
    // One turn later, so that what comes in the same breath goes together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      const isWritten = await tryToWrite(group);
      const lost = isWritten ? [] : waiting.splice(0);
      for (const each of [...group, ...lost]) each.done(isWritten);
    }
    isWriting = false;
  }

  async function tryToWrite(group: readonly Waiting<T>[]): Promise<boolean> {
    try {
      await write(group.flatMap(({ operations }) => operations));
      return true;
    } catch {
      return false;
    }
  }

  function add(operations: readonly T[]): Promise<boolean> {
    return new Promise((done) => {
      waiting.push({ operations, done });
      if (!isWriting) void run();
    });
  }

  return {
    add,
    isIdle: () => !isWriting,
    async settle() {
      if (isWriting) await add([]);
    },
  };
}
