/** A test over a bank in memory, with clocks that move only when told to. */
import { buildAttemptStore, type AttemptStore } from '#lib/assess/attempt-store.ts';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { firstOfMarchMillis } from './build-review-event.ts';

export interface AttemptWorld {
  readonly test: AttemptStore;
  /** What has been logged, in order. */
  readonly events: AttemptEvent[];
  /** Time goes by. */
  wait(millis: number): void;
  /** Somebody sets the device's clock; time does not go by. */
  setClock(byMillis: number): void;
}

let worlds = 0;

/** Each world has ids of its own, as each tab has. */
export function openAttempt(bank: AssessBank, events: AttemptEvent[] = []): AttemptWorld {
  let [monotonicMillis, shiftMillis, ids] = [7_000, 0, 0];
  const world = worlds++;
  const test = buildAttemptStore(bank, {
    clock: {
      nowMillis: () => firstOfMarchMillis + monotonicMillis + shiftMillis,
      zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }),
    },
    monotonicMillis: () => monotonicMillis,
    newId: () => `id-${world}-${ids++}`,
    record: async (added) => void events.push(...added),
  });
  return {
    test,
    events,
    wait: (millis) => (monotonicMillis += millis),
    setClock: (byMillis) => (shiftMillis += byMillis),
  };
}
