/** The report of a room or of homework, as it is shown, saved and opened again. It names players as they named themselves and holds no key to any room. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(4_000));

const tallySchema = v.object({ answer: v.optional(text), count, isRight: v.boolean() });

const spreadSchema = v.object({ distribution: v.array(tallySchema), answered: count, right: count });

const questionSchema = v.object({
  stem: text,
  answer: text,
  /** In words. */
  kind: text,
  topics: v.array(text),
  /** Where it comes from, for taking it into one's own reviews. */
  origin: v.object({ dossier: text, card: text, item: text }),
  ...spreadSchema.entries,
  /** Who was there and did not answer. */
  unanswered: count,
  medianMillis: v.optional(v.number()),
  /** Share right of those who answered. */
  difficulty: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  discrimination: v.optional(v.pipe(v.number(), v.minValue(-1.001), v.maxValue(1.001))),
  /** Fewer answers than statistics can stand on. */
  isFew: v.boolean(),
  before: v.optional(spreadSchema),
});

const answerSchema = v.object({
  given: text,
  earned: v.number(),
  total: v.pipe(v.number(), v.minValue(1)),
  /** Undefined where it was not measured, as in homework. */
  tookMillis: v.optional(v.number()),
  points: v.number(),
});

const playerSchema = v.object({
  name: text,
  team: v.optional(text),
  right: count,
  answered: count,
  /** How many of the questions were open while this player was there. */
  offered: count,
  points: v.number(),
  medianMillis: v.optional(v.number()),
  /** By question, in their order; null where there is none. */
  answers: v.array(v.nullable(answerSchema)),
});

export const reportFormat = 'dossier-room';
export const reportVersion = 1;

export const reportSchema = v.object({
  format: v.literal(reportFormat),
  version: v.literal(reportVersion),
  /** Reports saved before homework was told apart are taken for a room's. */
  occasion: v.optional(v.picklist(['room', 'homework']), 'room'),
  title: text,
  /** Of homework, when the first piece was done, and the last. */
  openedAtMillis: v.number(),
  closedAtMillis: v.optional(v.number()),
  scoring: v.picklist(['kahoot', 'steady', 'accuracy', 'none']),
  questions: v.array(questionSchema),
  /** Best first. */
  players: v.array(playerSchema),
  teams: v.array(v.object({ rank: count, team: text, members: count, points: v.number() })),
  /** Over all answers to questions that touch the topic; a question may touch several. */
  topics: v.array(v.object({ topic: text, questions: count, answered: count, right: count })),
});

export type RoomReport = v.InferOutput<typeof reportSchema>;
export type ReportQuestion = RoomReport['questions'][number];
export type ReportPlayer = RoomReport['players'][number];
export type ReportAnswer = v.InferOutput<typeof answerSchema>;
