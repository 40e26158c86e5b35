import { describe, expect, it } from 'vitest';
import { buildProgressStore, type ProgressStore } from '#lib/progress/progress-store.ts';
import { countReviews, findLeech, type CountingPorts } from '#lib/reviews/count-reviews.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';
import { leechLapses } from '#lib/schedule/card-hold.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import {
  buildBuried,
  buildReview,
  buildSuspended,
  buildUnsuspended,
  firstOfMarchMillis,
} from '#tests/builders/build-review-event.ts';

const dayMillis = 86_400_000;
const scheduler = { version: 'fsrs-6', desiredRetention: 0.9, maximumIntervalDays: 60, fuzz: false };
/** Every tenth day: long enough for any interval after an Easy that follows an Again. */
const on = (turn: number) => firstOfMarchMillis + turn * 10 * dayMillis;

async function openPorts(spread?: LoadSpread): Promise<CountingPorts & { readonly progress: ProgressStore }> {
  const progress = buildProgressStore(async () => ({ log: buildMemoryReviewLog(), isKept: true }));
  await progress.open();
  const state = () => progress.getState().state;
  return {
    progress,
    scheduler: () => buildFsrsScheduler(scheduler),
    spread: () => spread,
    progressOf: (card) => state().cards.get(card),
    holdOf: (card) => state().holds.get(card),
    record: (events) => progress.record(events),
  };
}

/** Easy and Again by turns: each Again finds the card in review and is a lapse. */
const lapses = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    buildReview({ id: `easy${at}`, grade: 4, atMillis: on(2 * at), scheduler }),
    buildReview({ id: `again${at}`, grade: 1, atMillis: on(2 * at + 1), scheduler }),
  ]).flat();

describe('a card forgotten again and again', () => {
  const [review] = lapses(1);
  const card = review?.card ?? buildReview().card;

  it('is suspended by its eighth lapse, and said to be', async () => {
    const ports = await openPorts();
    const leeches: number[] = [];
    for (const each of lapses(leechLapses)) leeches.push((await countReviews([each], ports)).leeches);
    expect(leeches).toEqual([...Array<number>(2 * leechLapses - 1).fill(0), 1]);
    expect(ports.holdOf(card)?.suspended).toBe('as-leech');
  });

  it('is said to be suspended when its lapse is counted once more, too', async () => {
    const ports = await openPorts();
    const log = lapses(leechLapses);
    await countReviews(log, ports);
    const before = ports.progress.getState().state;
    expect(await countReviews(log, ports)).toMatchObject({ cards: 1, leeches: 1, today: 0 });
    expect(ports.progress.getState().state).toEqual(before);
  });

  it('is a leech no sooner than four lapses after it was freed', async () => {
    const ports = await openPorts();
    for (const each of lapses(leechLapses)) await countReviews([each], ports);
    await ports.record([buildUnsuspended({ atMillis: on(2 * leechLapses) - 1 })]);
    const leeches: number[] = [];
    for (const each of lapses(leechLapses + 4).slice(2 * leechLapses))
      leeches.push((await countReviews([each], ports)).leeches);
    expect(leeches).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('stays as it is when the learner has suspended it already', async () => {
    const ports = await openPorts();
    await ports.record([buildSuspended()]);
    for (const each of lapses(leechLapses)) {
      expect(await countReviews([each], ports)).toMatchObject({ leeches: 0, suspended: 1, today: 0 });
    }
    expect(ports.holdOf(card)?.suspended).toBe('by-learner');
  });

  it('is suspended by an event that hangs on its lapse, so that two tabs add it once', async () => {
    const ports = await openPorts();
    const log = lapses(leechLapses);
    await ports.record(log);
    const [eighth = buildReview()] = log.slice(-1);
    expect(findLeech(eighth, ports)).toMatchObject({ id: `${eighth.id}-leech`, type: 'suspended', review: eighth.id });
  });

  it('adds nothing when the same answers are counted once more', async () => {
    const ports = await openPorts();
    const log = lapses(leechLapses - 1);
    await countReviews(log, ports);
    const before = ports.progress.getState().state;
    expect(await countReviews(log.slice(-1), ports)).toMatchObject({ leeches: 0 });
    expect(ports.progress.getState().state).toEqual(before);
  });
});

describe('what is told of counted cards', () => {
  const steps = { ...scheduler, learningStepsMinutes: [10] };
  const lapse = (name: string, parameters = steps) =>
    buildReview({ id: name, card: name, grade: 1, atMillis: firstOfMarchMillis, scheduler: parameters });

  it('is how many there are and come up today, each card once', async () => {
    const ports = await openPorts();
    const twice = [lapse('f.one#a'), lapse('f.two#a'), { ...lapse('f.one#a'), id: buildReview({ id: 'again' }).id }];
    const told = { cards: 2, today: 2, leeches: 0, suspended: 0, putOff: 0 };
    expect(await countReviews(twice, ports)).toEqual(told);
  });

  it('is not that they come up today when they rest till tomorrow', async () => {
    const noSteps = { ...scheduler, learningStepsMinutes: [] };
    expect(await countReviews([lapse('f.one#a', noSteps)], await openPorts())).toMatchObject({ cards: 1, today: 0 });
  });

  it('is which of them the learner has suspended or put off', async () => {
    const ports = await openPorts();
    const atMillis = firstOfMarchMillis - 1;
    await ports.record([
      buildSuspended({ id: 's', card: 'f.one#a', atMillis }),
      buildBuried({ id: 'b', card: 'f.two#a', atMillis }),
    ]);
    const told = { cards: 2, today: 0, leeches: 0, suspended: 1, putOff: 1 };
    expect(await countReviews([lapse('f.one#a'), lapse('f.two#a')], ports)).toEqual(told);
  });
});

describe('a learner’s easy days', () => {
  // A first Easy rests eight days; here only the tenth is welcome.
  const easy = buildReview({ grade: 4, scheduler });
  const tenth = learningDay(firstOfMarchMillis + 10 * dayMillis, easy.zone);
  const spread: LoadSpread = { welcomeOf: (day) => (day === tenth ? 1 : 0), loadOf: () => 0 };

  it('move the due day of whatever counts, and stand in the log', async () => {
    const ports = await openPorts(spread);
    await countReviews([easy], ports);
    const dueAtMillis = ports.progressOf(easy.card)?.memory.dueAtMillis ?? Number.NaN;
    expect(learningDay(dueAtMillis, easy.zone)).toBe(tenth);
    const read = await (await ports.progress.log).readAfter(0);
    expect(read.ok && read.value.events).toEqual([{ ...easy, shiftDays: 2 }]);
  });
});
