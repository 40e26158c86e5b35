/** Timers and a clock that stand still until a test lets time pass. */
import type { Timers } from '#lib/rooms/client/timers.ts';

export interface TestTimers extends Timers {
  nowMillis(this: void): number;
  /** How many are waited for. */
  count(this: void): number;
  /** Lets time pass, and whatever is due happen on the way; what was promised in between is kept first. */
  pass(millis: number): Promise<void>;
}

interface Due {
  readonly atMillis: number;
  readonly work: () => void;
}

export function buildTestTimers(startMillis = 0): TestTimers {
  let nowMillis = startMillis;
  const waiting = new Set<Due>();
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };

  return {
    nowMillis: () => nowMillis,
    count: () => waiting.size,
    after(millis, work) {
      const due = { atMillis: nowMillis + millis, work };
      waiting.add(due);
      return () => void waiting.delete(due);
    },
    async pass(millis) {
      const endMillis = nowMillis + millis;
      await settle();
      for (;;) {
        const [next] = [...waiting]
          .filter(({ atMillis }) => atMillis <= endMillis)
          .toSorted((a, b) => a.atMillis - b.atMillis);
        if (next === undefined) break;
        waiting.delete(next);
        nowMillis = Math.max(nowMillis, next.atMillis);
        next.work();
        await settle();
      }
      nowMillis = endMillis;
    },
  };
}
