/** A paper of four items that was handed in: one right, one wrong and sure, one unknown, one left out. */
import { foldAttempt, type Attempt } from '#lib/assess/attempt.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { buildAssessItem, buildTestBank } from './build-assess.ts';
import { buildAttemptEvent, type AttemptFields } from './build-attempt-event.ts';
import { buildNumeric } from './build-item.ts';

const numeric = { id: 'report.f3#card/ask/0', card: 'report.f3#card', facts: ['report.f3'], stem: 'How much was it?' };

export const finishedBank = buildTestBank([
  buildAssessItem({ name: 'f0' }),
  buildAssessItem({ name: 'f1', level: 'understanding', source: 'B' }),
  buildAssessItem({ name: 'f2', topic: 'trade', standing: 'forecast' }),
  buildAssessItem({ name: 'f3', topic: 'trade', standing: 'figure', item: buildNumeric(numeric) }),
]);

const answered = (name: string, elapsedMillis: number, given: AttemptFields<'attempt-answered'>) =>
  buildAttemptEvent('attempt-answered', { id: name, item: `report.${name}#card/ask/0`, elapsedMillis, ...given });

const wrong = { score: { earned: 0, total: 1 } };

export const finishedEvents: readonly AttemptEvent[] = [
  buildAttemptEvent('attempt-started', {
    plan: { mode: 'paper', items: ['f0', 'f1', 'f2', 'f3'].map((name) => `report.${name}#card/ask/0`) },
    blueprint: [
      { topic: 'diplomacy', level: 'recall', count: 1 },
      { topic: 'diplomacy', level: 'understanding', count: 1 },
      { topic: 'trade', level: 'recall', count: 2 },
    ],
  }),
  answered('f0', 1_000, { confidence: 0.7, response: { kind: 'single-choice', choice: 'b' } }),
  answered('f1', 2_000, { ...wrong, confidence: 0.99, response: { kind: 'single-choice', choice: 'a' } }),
  answered('f2', 3_000, wrong),
  buildAttemptEvent('attempt-handed-in', { elapsedMillis: 90_000 }),
];

/** The same paper with the last item answered by bounds. */
export const boundedEvents: readonly AttemptEvent[] = [
  ...finishedEvents.slice(0, -1),
  answered('f3', 4_000, { response: { kind: 'numeric', text: '20' }, interval: { low: 1e7, high: 3e7 } }),
  ...finishedEvents.slice(-1),
];

export function fold(events: readonly AttemptEvent[]): Attempt {
  const attempt = foldAttempt(events);
  if (attempt === undefined) throw new Error('there is no attempt');
  return attempt;
}
