/** Something that the store of rooms has to be asked for until it has heard it: while it is away, again and again. */
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { Timers } from '../client/timers.ts';

export interface Errand {
  /** Takes the place of what is still being tried. */
  begin(ask: () => Promise<Result<unknown, Problem>>): void;
  isPending(): boolean;
  stop(): void;
}

const retryMillis = 1_000;

export function buildErrand(timers: Timers): Errand {
  let current: object | undefined;
  let stopWaiting = () => {};

  function stop(): void {
    stopWaiting();
    current = undefined;
  }

  async function run(mine: object, ask: () => Promise<Result<unknown, Problem>>): Promise<void> {
    const done = await ask();
    if (current !== mine) return;
    if (done.ok || done.error.code !== 'room-store-down') stop();
    else stopWaiting = timers.after(retryMillis, () => void run(mine, ask));
  }

  return {
    begin(ask) {
      stop();
      current = {};
      void run(current, ask);
    },
    isPending: () => current !== undefined,
    stop,
  };
}
