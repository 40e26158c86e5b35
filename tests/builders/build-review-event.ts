/** Events for tests: the values that matter stand in the test, the others are plain and valid. */
import * as v from 'valibot';
import {
  buriedSchema,
  flaggedSchema,
  regradeSchema,
  reviewSchema,
  sessionEndedSchema,
  sessionStartedSchema,
  suspendedSchema,
  undoSchema,
  unsuspendedSchema,
  type CardEvent,
  type Regrade,
  type Review,
  type ReviewEvent,
  type Undo,
} from '#lib/reviews/review-event.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';

/** 2024-03-01T09:00Z */
export const firstOfMarchMillis = 1_709_283_600_000;
/** After every event that the builders make. */
export const laterMillis = firstOfMarchMillis + 400 * 86_400_000;

const signedOn = 'moscow-times.first-agreement#signed-on';

const common = (id: string) => ({
  version: 1 as const,
  id,
  session: 'session-1',
  atMillis: firstOfMarchMillis,
  zone: { name: 'Asia/Karachi', offsetMinutes: 300 },
});

type Fields<Schema extends v.GenericSchema<Record<string, unknown>>> = Partial<v.InferInput<Schema>>;

export function buildReview(given: Fields<typeof reviewSchema> = {}): Review {
  return v.parse(reviewSchema, {
    ...common('review-1'),
    type: 'review',
    card: signedOn,
    item: `${signedOn}/ask/0`,
    response: { kind: 'single-choice', choice: 'b' },
    score: { earned: 1, total: 1 },
    grade: 3,
    durationMillis: 4_200,
    scheduler: { ...defaultParameters },
    ...given,
  });
}

export function buildRegrade(given: Fields<typeof regradeSchema> = {}): Regrade {
  return v.parse(regradeSchema, {
    ...common('regrade-1'),
    type: 'regrade',
    card: signedOn,
    review: 'review-1',
    grade: 2,
    ...given,
  });
}

export function buildUndo(given: Fields<typeof undoSchema> = {}): Undo {
  return v.parse(undoSchema, {
    ...common('undo-1'),
    type: 'undo',
    card: signedOn,
    review: 'review-1',
    ...given,
  });
}

export function buildBuried(given: Fields<typeof buriedSchema> = {}): CardEvent {
  return v.parse(buriedSchema, { ...common('bury-1'), type: 'buried', card: signedOn, ...given });
}

/** As the learner wished; `review` makes it a leech. */
export function buildSuspended(given: Fields<typeof suspendedSchema> = {}): CardEvent {
  return v.parse(suspendedSchema, { ...common('suspend-1'), type: 'suspended', card: signedOn, ...given });
}

export function buildUnsuspended(given: Fields<typeof unsuspendedSchema> = {}): CardEvent {
  return v.parse(unsuspendedSchema, { ...common('free-1'), type: 'unsuspended', card: signedOn, ...given });
}

export function buildFlagged(given: Fields<typeof flaggedSchema> = {}): CardEvent {
  return v.parse(flaggedSchema, {
    ...common('flag-1'),
    type: 'flagged',
    card: signedOn,
    item: `${signedOn}/ask/0`,
    note: 'The year is that of the visit.',
    ...given,
  });
}

export function buildSessionStarted(given: Fields<typeof sessionStartedSchema> = {}): ReviewEvent {
  return v.parse(sessionStartedSchema, { ...common('start-1'), type: 'session-started', scope: 'all', ...given });
}

export function buildSessionEnded(given: Fields<typeof sessionEndedSchema> = {}): ReviewEvent {
  return v.parse(sessionEndedSchema, { ...common('end-1'), type: 'session-ended', ...given });
}
