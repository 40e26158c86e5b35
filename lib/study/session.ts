/** A study session, folded from its events: what was answered and done, what was undone, whether it has ended. */
import type { CardId, EventId, ItemId, SessionId } from '#lib/core/ids.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { isAttemptEvent, type ReviewEvent } from '#lib/reviews/review-event.ts';

export interface SessionAnswer {
  readonly review: EventId;
  readonly card: CardId;
  readonly item: ItemId;
  readonly isRight: boolean;
  readonly grade: Grade;
  readonly durationMillis: number;
}

/** Something the learner did that can be taken back. */
export interface SessionAct {
  readonly event: EventId;
  readonly type: 'review' | 'buried' | 'suspended' | 'flagged';
  readonly card: CardId;
}

export interface Session {
  readonly id: SessionId;
  readonly scope: string;
  readonly startedAtMillis: number;
  readonly startedOnDay: number;
  readonly hasEnded: boolean;
  /** In order; an undone answer is not among them. */
  readonly answers: readonly SessionAnswer[];
  /** In order, answers among them; what was undone is not. */
  readonly acts: readonly SessionAct[];
}

/** `undefined` when the events hold no beginning. Later changes of a grade replace earlier ones. */
export function foldSession(events: readonly ReviewEvent[]): Session | undefined {
  const start = events.find((event) => event.type === 'session-started');
  if (start === undefined) return undefined;
  return events.reduce<Session>(reduceSession, {
    id: start.session,
    scope: start.scope,
    startedAtMillis: start.atMillis,
    startedOnDay: learningDay(start.atMillis, start.zone),
    hasEnded: false,
    answers: [],
    acts: [],
  });
}

export function reduceSession(session: Session, event: ReviewEvent): Session {
  if (event.session !== session.id || isAttemptEvent(event)) return session;
  switch (event.type) {
    case 'session-started':
      // After its end: it is gone on with.
      return { ...session, hasEnded: false };
    case 'session-ended':
      return { ...session, hasEnded: true };
    case 'review': {
      const { id: review, card, item, score, grade, durationMillis } = event;
      if (session.answers.some((answer) => answer.review === review)) return session;
      const isRight = score.earned === score.total;
      const answers = [...session.answers, { review, card, item, isRight, grade, durationMillis }];
      return { ...session, answers, acts: addAct(session, event) };
    }
    case 'buried':
    case 'flagged':
      return { ...session, acts: addAct(session, event) };
    case 'suspended':
      // A leech is suspended with its answer and freed with it.
      return event.review === undefined ? { ...session, acts: addAct(session, event) } : session;
    case 'unsuspended':
      return session;
    case 'regrade':
      return {
        ...session,
        answers: session.answers.map((answer) =>
          answer.review === event.review ? { ...answer, grade: event.grade } : answer,
        ),
      };
    case 'undo':
      return {
        ...session,
        answers: session.answers.filter((answer) => answer.review !== event.review),
        acts: session.acts.filter((act) => act.event !== event.review),
      };
  }
}

function addAct(
  { acts }: Session,
  { id, type, card }: Extract<ReviewEvent, { type: SessionAct['type'] }>,
): readonly SessionAct[] {
  return acts.some(({ event }) => event === id) ? acts : [...acts, { event: id, type, card }];
}

/** A session can be gone on with on the learning day it was begun, for the same scope. */
export function canResume(session: Session | undefined, scope: string, today: number): session is Session {
  return session !== undefined && !session.hasEnded && session.scope === scope && session.startedOnDay === today;
}
