/** Logs as learners make them: reviews in time, some graded anew, some undone, on a few cards over some weeks. */
import fc from 'fast-check';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { grades } from '#lib/schedule/grade.ts';
import { buildRegrade, buildReview, buildUndo, firstOfMarchMillis } from './build-review-event.ts';

const step = fc.record({
  card: fc.constantFrom('f.one#a', 'f.one#b', 'f.two#a', 'f.three#a'),
  grade: fc.constantFrom(...grades),
  isRight: fc.boolean(),
  gapMillis: fc.oneof(fc.integer({ min: 1_000, max: 600_000 }), fc.integer({ min: 3_600_000, max: 9 * 86_400_000 })),
  offsetMinutes: fc.constantFrom(-480, 0, 300, 345),
  sequel: fc.constantFrom('nothing', 'nothing', 'nothing', 'regrade', 'undo', 'regrade and undo'),
});

export const arbitraryStudyLog: fc.Arbitrary<CardEvent[]> = fc.array(step, { maxLength: 30 }).map((steps) => {
  let atMillis = firstOfMarchMillis;
  return steps.flatMap(({ card, grade, isRight, gapMillis, offsetMinutes, sequel }, at) => {
    atMillis += gapMillis;
    const common = { card, atMillis, zone: { name: 'test', offsetMinutes } };
    const review = buildReview({
      ...common,
      id: `r${at}`,
      item: `${card}/i${at % 3}`,
      grade,
      score: { earned: isRight ? 1 : 0, total: 1 },
    });
    const events: CardEvent[] = [review];
    if (sequel.includes('regrade')) {
      events.push(
        buildRegrade({ ...common, id: `g${at}`, review: `r${at}`, grade: grade === 1 ? 4 : 1, atMillis: atMillis + 1 }),
      );
    }
    if (sequel.includes('undo'))
      events.push(buildUndo({ ...common, id: `u${at}`, review: `r${at}`, atMillis: atMillis + 2 }));
    return events;
  });
});
