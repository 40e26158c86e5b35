/** Writes a test that is taken question by question as events of the log. It begins with the first answer: one merely looked at leaves no trace. */
import { storedEventId, storedSessionId, type ItemId, type SessionId } from '#lib/core/ids.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import type { Scored } from '#lib/items/item.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptPorts } from './taking.ts';

/** What a test is begun with, when it is. */
export interface AttemptPlan {
  readonly scope: string;
  readonly bank: string;
  readonly seed: string;
  readonly items: readonly ItemId[];
  readonly follows?: SessionId | undefined;
  /** When the latest test of the scope began: this one begins after it, even when the clock was set back. */
  readonly latestMillis?: number | undefined;
}

export interface RecordedAnswer {
  readonly item: { readonly id: ItemId };
  /** `undefined` when the learner does not know. */
  readonly response: Response | undefined;
  readonly score: Scored;
  readonly durationMillis: number;
}

export interface AttemptRecorder {
  answer(given: RecordedAnswer): void;
  /** Does nothing where nothing was answered. */
  handIn(): void;
}

/** `resumed` is the test as the log has it, when one goes on with it. */
export function buildAttemptRecorder(plan: AttemptPlan, ports: AttemptPorts, resumed?: Attempt): AttemptRecorder {
  const openedAtMillis = ports.monotonicMillis();
  let session = resumed?.id;

  const stamp = (of: SessionId, leastMillis = 0) => {
    const atMillis = Math.max(ports.clock.nowMillis(), leastMillis);
    const id = storedEventId(ports.newId());
    return { version: 1, id, session: of, atMillis, zone: ports.clock.zoneAt(atMillis) } as const;
  };
  const elapsedMillis = () => (resumed?.elapsedMillis ?? 0) + ports.monotonicMillis() - openedAtMillis;

  const begin = (): { id: SessionId; events: readonly AttemptEvent[] } => {
    if (session !== undefined) return { id: session, events: [] };
    session = storedSessionId(ports.newId());
    const { items, follows, latestMillis = -1, ...fields } = plan;
    const started: AttemptEvent = {
      ...stamp(session, latestMillis + 1),
      type: 'attempt-started',
      ...fields,
      blueprint: [],
      plan: { mode: 'paper', items: [...items] },
      ...(follows === undefined ? {} : { follows }),
    };
    return { id: session, events: [started] };
  };

  return {
    answer: ({ item, response, score, durationMillis }) => {
      const { id, events } = begin();
      const answered: AttemptEvent = {
        ...stamp(id),
        type: 'attempt-answered',
        item: item.id,
        ...(response === undefined ? {} : { response: { ...response } }),
        score: { earned: score.earned, total: score.total },
        durationMillis,
        elapsedMillis: elapsedMillis(),
      };
      void ports.record([...events, answered]);
    },
    handIn: () => {
      if (session === undefined) return;
      void ports.record([
        { ...stamp(session), type: 'attempt-handed-in', reason: 'learner', elapsedMillis: elapsedMillis() },
      ]);
    },
  };
}
