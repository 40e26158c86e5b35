/**
 * Everything that a learner does is an event in one append-only log; what the screens show is a fold over it.
 * An event is never edited: a changed grade and an undo are events of their own.
 */
import * as v from 'valibot';
import { storedCardId, storedEventId, storedItemId, storedSessionId } from '#lib/core/ids.ts';
import { grades } from '#lib/schedule/grade.ts';
import { attemptAnswered, attemptExtended, attemptHandedIn, attemptMarked, attemptStarted } from './attempt-event.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const millis = v.pipe(v.number(), v.finite()); // JSON has no Infinity: a backup would not read it back
const common = {
  /** Of the event's shape. A higher one was written by a newer app. */
  version: v.literal(1),
  id: v.pipe(id, v.transform(storedEventId)),
  session: v.pipe(id, v.transform(storedSessionId)),
  atMillis: millis,
  zone: v.object({
    name: v.string(),
    offsetMinutes: v.pipe(v.number(), v.minValue(-1_440), v.maxValue(1_440)),
    rolloverHour: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  }),
};
const card = v.pipe(id, v.transform(storedCardId));
const grade = v.picklist(grades);
const stepsMinutes = v.exactOptional(
  v.pipe(v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(1_439))), v.maxLength(10), v.readonly()),
);
/** Days by which the due day was moved to a lighter one. */
const shiftDays = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-30), v.maxValue(30)));

/** One answered item. `durationMillis` is from sight to answer; it is recorded, never graded. */
export const reviewSchema = v.object({
  ...common,
  type: v.literal('review'),
  card,
  item: v.pipe(id, v.transform(storedItemId)),
  response: v.record(v.string(), v.unknown()),
  score: v.object({
    earned: v.pipe(v.number(), v.finite(), v.minValue(0)),
    total: v.pipe(v.number(), v.finite(), v.minValue(1)),
  }),
  grade,
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  durationMillis: v.pipe(millis, v.minValue(0)),
  scheduler: v.object({
    version: v.string(),
    desiredRetention: v.pipe(v.number(), v.minValue(0.5), v.maxValue(0.99)),
    maximumIntervalDays: v.pipe(v.number(), v.minValue(1), v.maxValue(36_500)),
    fuzz: v.boolean(),
    learningStepsMinutes: stepsMinutes,
    relearningStepsMinutes: stepsMinutes,
  }),
  shiftDays,
});

/** The learner's own grade for a review, in place of the one from the score. */
export const regradeSchema = v.object({
  ...common,
  type: v.literal('regrade'),
  card,
  review: v.pipe(id, v.transform(storedEventId)),
  grade,
  shiftDays,
});

/** What is named never counted: a review, as the field says, and since then also a burial, a suspension, a release or a flag. */
export const undoSchema = v.object({
  ...common,
  type: v.literal('undo'),
  card,
  review: v.pipe(id, v.transform(storedEventId)),
});

/** The card is not asked again before the learner's next day. */
export const buriedSchema = v.object({ ...common, type: v.literal('buried'), card });

/** The card is not asked until it is freed. `review` is the lapse that made it a leech; without it the learner wished it. */
export const suspendedSchema = v.object({
  ...common,
  type: v.literal('suspended'),
  card,
  review: v.exactOptional(v.pipe(id, v.transform(storedEventId))),
});

export const unsuspendedSchema = v.object({ ...common, type: v.literal('unsuspended'), card });

export const longestNote = 2_000;

/** The learner thinks that the item is faulty, and says why. It stays on the device until it is exported. */
export const flaggedSchema = v.object({
  ...common,
  type: v.literal('flagged'),
  card,
  item: v.pipe(id, v.transform(storedItemId)),
  note: v.pipe(v.string(), v.maxLength(longestNote)),
});

export const sessionStartedSchema = v.object({
  ...common,
  type: v.literal('session-started'),
  /** Slug of the dossier studied, or `all`. */
  scope: id,
});

export const sessionEndedSchema = v.object({ ...common, type: v.literal('session-ended') });

const attemptSchema = v.variant('type', [
  v.object({ ...common, type: v.literal('attempt-started'), ...attemptStarted }),
  v.object({ ...common, type: v.literal('attempt-answered'), ...attemptAnswered }),
  v.object({ ...common, type: v.literal('attempt-marked'), ...attemptMarked }),
  v.object({ ...common, type: v.literal('attempt-extended'), ...attemptExtended }),
  v.object({ ...common, type: v.literal('attempt-handed-in'), ...attemptHandedIn }),
]);

export const reviewEventSchema = v.variant('type', [
  reviewSchema,
  regradeSchema,
  undoSchema,
  buriedSchema,
  suspendedSchema,
  unsuspendedSchema,
  flaggedSchema,
  sessionStartedSchema,
  sessionEndedSchema,
  attemptSchema,
]);

export type Review = v.InferOutput<typeof reviewSchema>;
export type Regrade = v.InferOutput<typeof regradeSchema>;
export type Undo = v.InferOutput<typeof undoSchema>;
export type AttemptEvent = v.InferOutput<typeof attemptSchema>;
export type ReviewEvent = v.InferOutput<typeof reviewEventSchema>;
export type CardEvent = Extract<ReviewEvent, { card: unknown }>;

export function isCardEvent(event: ReviewEvent): event is CardEvent {
  return 'card' in event;
}

/** What happened in a test. */
export function isAttemptEvent(event: ReviewEvent): event is AttemptEvent {
  return event.type.startsWith('attempt-');
}
