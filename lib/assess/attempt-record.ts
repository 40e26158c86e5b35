/**
 * The events of the test in hand. Each is stamped with the time spent in the test, by a clock that nobody can set, and
 * handed to the log; the test is the fold of them, here as after a reload.
 */
import { storedEventId, storedSessionId, type SessionId } from '#lib/core/ids.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { foldAttempt, type Attempt } from './attempt.ts';
import type { AttemptPorts } from './taking.ts';

type Moment = Pick<AttemptEvent, 'version' | 'id' | 'session' | 'atMillis' | 'zone'>;
type TimedMoment = Moment & { readonly elapsedMillis: number };

export interface AttemptRecord {
  /** Forgets the test before, and logs the first event of a new one. */
  begin(build: (moment: Moment) => AttemptEvent): Attempt | undefined;
  /** Forgets the test before. `spentMillis`: the time spent in this one, as far as it is known beside its events. */
  resume(events: readonly AttemptEvent[], spentMillis: number): Attempt | undefined;
  /** Takes in events of the test that others have logged; `undefined` when all of them are known. */
  takeIn(events: readonly AttemptEvent[]): Attempt | undefined;
  add(attempt: Attempt, build: (moment: TimedMoment) => AttemptEvent): Attempt | undefined;
  elapsedMillis(): number;
}

export function buildAttemptRecord({ clock, monotonicMillis, newId, record }: AttemptPorts): AttemptRecord {
  let known: readonly AttemptEvent[] = [];
  /** What the monotonic clock showed when the test began, less the time spent in it before this page was opened. */
  let beganAtMillis = monotonicMillis();

  const elapsedMillis = () => monotonicMillis() - beganAtMillis;

  const stamp = (session: SessionId): Moment => {
    const atMillis = clock.nowMillis();
    return { version: 1, id: storedEventId(newId()), session, atMillis, zone: clock.zoneAt(atMillis) };
  };

  const take = (events: readonly AttemptEvent[]) => {
    known = uniqueBy([...known, ...events], ({ id }) => id);
    return foldAttempt(known);
  };

  /** The time never falls behind what was spent here before, or in another tab. */
  const catchUp = (attempt: Attempt | undefined) => {
    beganAtMillis = Math.min(beganAtMillis, monotonicMillis() - (attempt?.elapsedMillis ?? 0));
    return attempt;
  };

  const forget = (spentMillis: number) => {
    known = [];
    beganAtMillis = monotonicMillis() - spentMillis;
  };

  return {
    begin: (build) => {
      forget(0);
      const event = build(stamp(storedSessionId(newId())));
      void record([event]);
      return take([event]);
    },
    resume: (events, spentMillis) => {
      forget(spentMillis);
      return catchUp(take(events));
    },
    takeIn: (events) => {
      const isKnown = new Set(known.map(({ id }) => id));
      return events.every(({ id }) => isKnown.has(id)) ? undefined : catchUp(take(events));
    },
    add: (attempt, build) => {
      // The fold orders by this: on a coarse clock two events must not share a moment.
      const spentMillis = Math.max(elapsedMillis(), attempt.elapsedMillis + 1);
      const event = build({ ...stamp(attempt.id), elapsedMillis: spentMillis });
      void record([event]);
      return take([event]);
    },
    elapsedMillis,
  };
}
