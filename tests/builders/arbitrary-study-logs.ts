/** Logs as learners make them: reviews in time, some graded anew, some undone, cards put aside and freed, over some weeks. */
import fc from 'fast-check';
import type { CardEvent } from '#lib/reviews/review-event.ts';
import { grades } from '#lib/schedule/grade.ts';
import {
  buildBuried,
  buildFlagged,
  buildRegrade,
  buildReview,
  buildSuspended,
  buildUndo,
  buildUnsuspended,
  firstOfMarchMillis,
} from './build-review-event.ts';

const arbitraryStep = fc.record({
  card: fc.constantFrom('f.one#a', 'f.one#b', 'f.two#a', 'f.three#a'),
  grade: fc.constantFrom(...grades),
  isRight: fc.boolean(),
  gapMillis: fc.oneof(fc.integer({ min: 1_000, max: 600_000 }), fc.integer({ min: 3_600_000, max: 9 * 86_400_000 })),
  offsetMinutes: fc.constantFrom(-480, 0, 300, 345),
  sequel: fc.constantFrom('nothing', 'nothing', 'nothing', 'regrade', 'undo', 'regrade and undo'),
  aside: fc.constantFrom('nothing', 'nothing', 'bury', 'suspend', 'leech', 'free', 'flag'),
  isAsideUndone: fc.boolean(),
  shiftDays: fc.integer({ min: -2, max: 2 }),
  rolloverHour: fc.constantFrom(4, 0, 6),
});

export const arbitraryStudyLog: fc.Arbitrary<CardEvent[]> = fc.array(arbitraryStep, { maxLength: 30 }).map((steps) => {
  let atMillis = firstOfMarchMillis;
  return steps.flatMap((step, at) => {
    const { card, grade, isRight, gapMillis, offsetMinutes, rolloverHour, shiftDays, sequel, aside, isAsideUndone } =
      step;
    atMillis += gapMillis;
    const common = { card, atMillis, zone: { name: 'test', offsetMinutes, rolloverHour } };
    const review = buildReview({
      ...common,
      id: `r${at}`,
      item: `${card}/i${at % 3}`,
      grade,
      score: { earned: isRight ? 1 : 0, total: 1 },
      response: { kind: at % 2 === 0 ? 'single-choice' : 'short-text' },
      shiftDays,
    });
    const events: CardEvent[] = [review];
    if (sequel.includes('regrade')) {
      events.push(
        buildRegrade({ ...common, id: `g${at}`, review: `r${at}`, grade: grade === 1 ? 4 : 1, atMillis: atMillis + 1 }),
      );
    }
    if (sequel.includes('undo'))
      events.push(buildUndo({ ...common, id: `u${at}`, review: `r${at}`, atMillis: atMillis + 2 }));
    const besides = { ...common, id: `a${at}`, atMillis: atMillis + 3 };
    if (aside === 'bury') events.push(buildBuried(besides));
    if (aside === 'suspend') events.push(buildSuspended(besides));
    if (aside === 'leech') events.push(buildSuspended({ ...besides, review: `r${at}` }));
    if (aside === 'free') events.push(buildUnsuspended(besides));
    if (aside === 'flag') events.push(buildFlagged({ ...besides, item: `${card}/i${at % 3}` }));
    if (isAsideUndone) events.push(buildUndo({ ...common, id: `v${at}`, review: `a${at}`, atMillis: atMillis + 4 }));
    return events;
  });
});
