import { expect, it } from 'vitest';
import { buildAttemptRecorder } from '#lib/assess/attempt-recorder.ts';
import { foldAttempt, foldAttempts } from '#lib/assess/attempt.ts';
import { storedItemId } from '#lib/core/ids.ts';
import { scored } from '#lib/items/item.ts';
import { reviewEventSchema, type AttemptEvent } from '#lib/reviews/review-event.ts';
import * as v from 'valibot';

const items = ['report.f0#card/ask/0', 'report.f1#card/ask/0'].map(storedItemId);
const plan = { scope: 'test-dossier/report', bank: 'v1', seed: 'seed', items };
const answerTo = (at: number) => ({
  item: { id: items[at] ?? storedItemId('none') },
  response: { kind: 'single-choice', choice: 'b' } as const,
  score: scored(1),
  durationMillis: 900,
});

/** Everything written, and a clock that goes on by a second whenever it is read. */
function openWorld() {
  const written: AttemptEvent[] = [];
  let ids = 0;
  let now = 0;
  const ports = {
    clock: { nowMillis: () => 1_000, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) },
    monotonicMillis: () => (now += 1_000),
    newId: () => `id-${ids++}`,
    record: async (events: readonly AttemptEvent[]) => {
      written.push(...events);
    },
  };
  return { written, ports };
}

it('a test that is merely looked at leaves no trace', () => {
  const { written, ports } = openWorld();
  buildAttemptRecorder(plan, ports).handIn();
  expect(written).toEqual([]);
});

it('begins with the first answer, and folds to what was answered', () => {
  const { written, ports } = openWorld();
  const recorder = buildAttemptRecorder(plan, ports);
  recorder.answer(answerTo(0));
  recorder.answer({ ...answerTo(1), response: undefined, score: scored(0) });
  recorder.handIn();
  expect(written.map(({ type }) => type)).toEqual([
    'attempt-started',
    'attempt-answered',
    'attempt-answered',
    'attempt-handed-in',
  ]);
  const attempt = foldAttempt(written);
  expect([...(attempt?.answers.values() ?? [])].map(({ isRight }) => isRight)).toEqual([true, false]);
  expect(attempt).toMatchObject({ dossier: 'test-dossier/report', handedIn: { reason: 'learner' } });
});

it('is the latest of its scope, though the clock was set back since the one before it', () => {
  const { written, ports } = openWorld();
  buildAttemptRecorder(plan, ports).answer(answerTo(0));
  buildAttemptRecorder({ ...plan, latestMillis: 90_000 }, ports).answer(answerTo(0));
  expect(foldAttempts(written).map(({ startedAtMillis }) => startedAtMillis)).toEqual([90_001, 1_000]);
  expect(foldAttempts(written)[0]?.answers.size).toBe(1);
});

it('writes nothing that the log could not read back', () => {
  const { written, ports } = openWorld();
  const recorder = buildAttemptRecorder(plan, ports);
  recorder.answer(answerTo(0));
  recorder.handIn();
  expect(written.map((event) => v.parse(reviewEventSchema, structuredClone(event)))).toEqual(written);
});

it('goes on with a test of an earlier visit under its id, and its time goes on too', () => {
  const first = openWorld();
  buildAttemptRecorder(plan, first.ports).answer(answerTo(0));
  const resumed = foldAttempt(first.written);
  const second = openWorld();
  const recorder = buildAttemptRecorder(plan, { ...second.ports, newId: () => 'later' }, resumed);
  recorder.answer(answerTo(1));
  const [event] = second.written;
  expect(event).toMatchObject({ type: 'attempt-answered', session: resumed?.id });
  expect(foldAttempt([...first.written, ...second.written])?.answers.size).toBe(2);
  expect(event?.type === 'attempt-answered' ? event.elapsedMillis : 0).toBeGreaterThan(resumed?.elapsedMillis ?? 0);
});
