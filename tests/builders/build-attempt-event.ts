/** Events of a test: the values that matter stand in the test, the others are plain and valid. */
import * as v from 'valibot';
import { isAttemptEvent, reviewEventSchema, type AttemptEvent } from '#lib/reviews/review-event.ts';
import { firstOfMarchMillis } from './build-review-event.ts';

type Type = AttemptEvent['type'];
type Input = v.InferInput<typeof reviewEventSchema>;
export type AttemptFields<T extends Type> = Partial<Extract<Input, { type: T }>>;

const plain: { readonly [T in Type]: object } = {
  'attempt-started': {
    scope: 'test-dossier',
    bank: 'v1',
    seed: 'seed',
    blueprint: [{ topic: 'diplomacy', level: 'recall', count: 3 }],
    plan: {
      mode: 'paper',
      items: ['report.f0#card/ask/0', 'report.f1#card/ask/0', 'report.f2#card/ask/0'],
      limitMillis: 60_000,
    },
  },
  'attempt-answered': {
    item: 'report.f0#card/ask/0',
    score: { earned: 1, total: 1 },
    durationMillis: 4_000,
    elapsedMillis: 4_000,
  },
  'attempt-marked': { item: 'report.f0#card/ask/0', isMarked: true, elapsedMillis: 4_000 },
  'attempt-extended': { byMillis: 30_000, elapsedMillis: 5_000 },
  'attempt-handed-in': { reason: 'learner', elapsedMillis: 50_000 },
};

export function buildAttemptEvent<T extends Type>(type: T, given: AttemptFields<T> = {}): AttemptEvent {
  const event = v.parse(reviewEventSchema, {
    version: 1,
    id: `${type}-1`,
    session: 'attempt-1',
    atMillis: firstOfMarchMillis,
    zone: { name: 'Asia/Karachi', offsetMinutes: 300 },
    type,
    ...plain[type],
    ...given,
  });
  if (!isAttemptEvent(event)) throw new Error(`${type} is no event of a test`);
  return event;
}
