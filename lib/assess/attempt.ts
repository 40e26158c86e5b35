/** One test, folded from its events. They may come in any order: what happened later in the test replaces what was before. */
import type { ItemId, SessionId } from '#lib/core/ids.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';

type Started = Extract<AttemptEvent, { type: 'attempt-started' }>;
type Answered = Extract<AttemptEvent, { type: 'attempt-answered' }>;
type HandedIn = Extract<AttemptEvent, { type: 'attempt-handed-in' }>;

export type Plan = Started['plan'];
export type HandInReason = HandedIn['reason'];

export interface AttemptAnswer extends Pick<Answered, 'response' | 'score' | 'confidence' | 'interval'> {
  readonly item: ItemId;
  readonly isRight: boolean;
  readonly atMillis: number;
  readonly durationMillis: number;
}

export interface Attempt extends Pick<Started, 'bank' | 'seed' | 'blueprint' | 'plan' | 'follows'> {
  readonly id: SessionId;
  readonly dossier: string;
  readonly startedAtMillis: number;
  /** By item, in the order in which they were first answered. */
  readonly answers: ReadonlyMap<ItemId, AttemptAnswer>;
  readonly marked: ReadonlySet<ItemId>;
  /** Undefined without a limit. */
  readonly limitMillis?: number | undefined;
  readonly elapsedMillis: number;
  readonly handedIn?: Pick<HandedIn, 'atMillis' | 'reason' | 'taken'>;
}

/** `undefined` when the events hold no beginning. */
export function foldAttempt(events: readonly AttemptEvent[]): Attempt | undefined {
  const sorted = events.toSorted(byElapsed);
  const start = sorted.find((event) => event.type === 'attempt-started');
  if (start === undefined) return undefined;
  return sorted
    .filter(({ session }) => session === start.session)
    .reduce<Attempt>(reduceAttempt, {
      id: start.session,
      dossier: start.scope,
      bank: start.bank,
      seed: start.seed,
      blueprint: start.blueprint,
      plan: start.plan,
      ...(start.follows === undefined ? {} : { follows: start.follows }),
      startedAtMillis: start.atMillis,
      answers: new Map(),
      marked: new Set(),
      limitMillis: start.plan.mode === 'paper' ? start.plan.limitMillis : undefined,
      elapsedMillis: 0,
    });
}

/** All tests, the latest first. */
export function foldAttempts(events: readonly AttemptEvent[]): Attempt[] {
  return [...groupBy(events, ({ session }) => session).values()]
    .flatMap((own) => foldAttempt(own) ?? [])
    .toSorted((a, b) => b.startedAtMillis - a.startedAtMillis);
}

/** What comes after the test was handed in counts for nothing: another tab may have gone on. */
export function reduceAttempt(attempt: Attempt, event: AttemptEvent): Attempt {
  if (event.type === 'attempt-started' || attempt.handedIn !== undefined) return attempt;
  const elapsedMillis = Math.max(attempt.elapsedMillis, event.elapsedMillis);
  switch (event.type) {
    case 'attempt-answered': {
      const { item, response, score, confidence, interval, atMillis, durationMillis } = event;
      const answer = {
        item,
        score,
        isRight: score.earned === score.total,
        atMillis,
        durationMillis,
        ...(response === undefined ? {} : { response }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(interval === undefined ? {} : { interval }),
      };
      return { ...attempt, elapsedMillis, answers: new Map([...attempt.answers, [item, answer]]) };
    }
    case 'attempt-marked': {
      const others = [...attempt.marked].filter((item) => item !== event.item);
      return { ...attempt, elapsedMillis, marked: new Set(event.isMarked ? [...others, event.item] : others) };
    }
    case 'attempt-extended':
      return {
        ...attempt,
        elapsedMillis,
        limitMillis: attempt.limitMillis === undefined ? undefined : attempt.limitMillis + event.byMillis,
      };
    case 'attempt-handed-in': {
      const { atMillis, reason, taken } = event;
      return { ...attempt, elapsedMillis, handedIn: { atMillis, reason, ...(taken === undefined ? {} : { taken }) } };
    }
  }
}

/**
 * By the test's own clock, which a changed device clock does not reach; then by the device's, then by id. An answer that is
 * kept in the moment of handing in comes before it.
 */
function byElapsed(a: AttemptEvent, b: AttemptEvent): number {
  const elapsed = (event: AttemptEvent) => (event.type === 'attempt-started' ? -1 : event.elapsedMillis);
  const isEnd = ({ type }: AttemptEvent) => Number(type === 'attempt-handed-in');
  return elapsed(a) - elapsed(b) || isEnd(a) - isEnd(b) || a.atMillis - b.atMillis || (a.id < b.id ? -1 : 1);
}
