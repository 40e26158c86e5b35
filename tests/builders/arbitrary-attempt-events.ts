/** Events of a test as fast-check makes them: few items, so that answers meet. */
import fc from 'fast-check';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { buildAttemptEvent } from './build-attempt-event.ts';

const item = fc.constantFrom('report.f0#card/ask/0', 'report.f1#card/ask/0', 'report.f2#card/ask/0');
const elapsedMillis = fc.nat(100_000);

/** `common` are the fields that all events share. */
export function arbitraryAttemptEvent(
  common: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<AttemptEvent> {
  return fc.oneof(
    fc
      .record({ ...common, seed: fc.string({ minLength: 1 }) })
      .map((given) => buildAttemptEvent('attempt-started', given)),
    fc
      .record({
        ...common,
        item,
        score: fc.record({ earned: fc.nat(1), total: fc.constant(1) }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => Math.abs(chance)),
        elapsedMillis,
      })
      .map((given) => buildAttemptEvent('attempt-answered', given)),
    fc
      .record({ ...common, item, isMarked: fc.boolean(), elapsedMillis })
      .map((given) => buildAttemptEvent('attempt-marked', given)),
    fc
      .record({ ...common, byMillis: fc.integer({ min: 1, max: 60_000 }), elapsedMillis })
      .map((given) => buildAttemptEvent('attempt-extended', given)),
    fc
      .record({ ...common, reason: fc.constantFrom('learner', 'time', 'precision'), elapsedMillis })
      .map((given) => buildAttemptEvent('attempt-handed-in', given)),
  );
}
