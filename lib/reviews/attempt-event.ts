/**
 * The fields of a test's events, beside those that every event has. A test's `session` is its own, and names it. None of
 * these has a card: whatever happens in a test leaves the schedule alone.
 */
import * as v from 'valibot';
import { storedItemId, storedSessionId } from '#lib/core/ids.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const item = v.pipe(text, v.transform(storedItemId));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Time spent in the test when this happened, by a clock that nobody can set. */
const elapsedMillis = v.pipe(v.number(), v.finite(), v.minValue(0));

const cell = v.object({
  topic: text,
  level: v.picklist(['recall', 'understanding', 'critical-reading']),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const attemptStarted = {
  /** Slug of the dossier, and the version of its bank. */
  scope: text,
  bank: text,
  seed: text,
  blueprint: v.array(cell),
  plan: v.variant('mode', [
    v.object({
      mode: v.literal('check'),
      standardError: positive,
      fewest: positive,
      most: positive,
      /** Asked in an earlier test that this one is parallel to. */
      avoid: v.exactOptional(v.array(item)),
    }),
    v.object({ mode: v.literal('paper'), items: v.array(item), limitMillis: v.exactOptional(positive) }),
  ]),
  /** The earlier test that this is a parallel form of. */
  follows: v.exactOptional(v.pipe(text, v.transform(storedSessionId))),
};

/** A later answer to the same item replaces an earlier one. Without a response the learner did not know. */
export const attemptAnswered = {
  item,
  response: v.exactOptional(v.record(v.string(), v.unknown())),
  score: v.object({
    earned: v.pipe(v.number(), v.finite(), v.minValue(0)),
    total: v.pipe(v.number(), v.finite(), v.minValue(1)),
  }),
  confidence: v.exactOptional(chance),
  /** 80 % sure that a figure lies within. */
  interval: v.exactOptional(v.object({ low: positive, high: positive })),
  durationMillis: elapsedMillis,
  elapsedMillis,
};

export const attemptMarked = { item, isMarked: v.boolean(), elapsedMillis };

export const attemptExtended = { byMillis: positive, elapsedMillis };

export const attemptHandedIn = {
  /** Of a test that was begun with another version of the questions only the answers given count. */
  reason: v.picklist(['learner', 'time', 'precision', 'length', 'nothing-left', 'questions-changed']),
  /** Whose answer stood on the screen, not handed in, when the time was over, and was taken as it stood. */
  taken: v.exactOptional(item),
  elapsedMillis,
};
