import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { scored } from '#lib/items/item.ts';
import { buildAnswerCounting } from '#lib/practice/answer-counting.ts';
import { buildPracticeStore, type BegunPractice } from '#lib/practice/practice-store.ts';
import { buildProgressStore } from '#lib/progress/progress-store.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import { buildMemoryReviewLog } from '#lib/reviews/memory-review-log.ts';
import { leechLapses } from '#lib/schedule/card-hold.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';
import { buildReview, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';

const zone = { name: 'UTC', offsetMinutes: 0 };
const dayMillis = 86_400_000;
const manyItems = Array.from({ length: 35 }, (_, at) =>
  buildTrueFalse({ id: `f.fact${at}#a/ask/0`, card: `f.fact${at}#a`, key: true }),
);

async function open(spreadOver?: (day: number) => number) {
  const progress = buildProgressStore(async () => ({ log: buildMemoryReviewLog(), isKept: true }));
  await progress.open();
  const { state } = progress.getState();
  let nowMillis = firstOfMarchMillis;
  let ids = 0;
  const clock = { nowMillis: () => nowMillis, zoneAt: () => zone };
  const counting = () =>
    buildAnswerCounting({
      clock,
      newId: () => `id${ids++}`,
      scheduler: () => buildFsrsScheduler(defaultParameters),
      spread: () => spreadOver && { welcomeOf: spreadOver, loadOf: () => 0 },
      progressOf: (card) => progress.getState().state.cards.get(card),
      holdOf: (card) => progress.getState().state.holds.get(card),
      record: progress.record,
    });
  const practise = (items = manyItems, earlier?: BegunPractice) =>
    buildPracticeStore(items, { clock, counting: counting() }, earlier);
  /** What stands once all that was done is in the log, which is in memory and waits for nothing. */
  const settled = async () => {
    await setImmediate();
    return progress.getState().state;
  };
  const wait = (millis: number) => {
    nowMillis += millis;
  };
  return { practise, counting, settled, wait, progress, empty: state };
}

const right = { kind: 'true-false', answer: true } as const;
const wrong = { kind: 'true-false', answer: false } as const;

describe('undo in a practice that counts', () => {
  it('takes thirty answers back one by one, and asks their questions again', async () => {
    const { practise, settled, wait } = await open();
    const store = practise();
    for (let at = 0; at < 30; at++) {
      wait(1_000);
      store.answer(at % 3 === 0 ? wrong : right);
      store.next();
    }
    expect((await settled()).cards.size).toBe(30);
    for (let left = 29; left >= 0; left--) {
      store.undo();
      const { phase, view, answers, undone } = store.getState();
      expect([phase, view?.id, answers.length]).toEqual(['asking', manyItems[left]?.id, left]);
      expect(undone).toBe(manyItems[left]?.card);
    }
    store.undo();
    expect(await settled()).toEqual(foldLog([]));
  });

  it('reaches back over a reload', async () => {
    const { practise, settled } = await open();
    const before = practise();
    before.answer(right);
    before.next();
    const store = practise(manyItems, before.getState());
    store.undo();
    expect(store.getState()).toMatchObject({ phase: 'asking', answers: [], view: { id: manyItems[0]?.id } });
    expect(await settled()).toEqual(foldLog([]));
  });

  it('asks again from the account, and says it was taken back until the next answer', async () => {
    const { practise } = await open();
    const store = practise();
    store.answer(right);
    store.end();
    store.undo();
    expect(store.getState()).toMatchObject({ phase: 'asking', undone: manyItems[0]?.card });
    store.answer(wrong);
    expect(store.getState()).toMatchObject({ phase: 'answered', undone: undefined, grade: 1 });
  });
});

describe('the grade of an answer that counts', () => {
  it('is that of the score until the learner gives another, and ends with the question', async () => {
    const { practise, settled } = await open();
    const store = practise();
    store.regrade(4);
    store.answer(right);
    expect(store.getState().grade).toBe(3);
    store.regrade(4);
    expect(store.getState().grade).toBe(4);
    store.next();
    store.regrade(1);
    expect(store.getState().grade).toBeUndefined();
    const memory = (await settled()).cards.get(manyItems[0]?.card ?? buildReview().card)?.memory;
    const easy = buildFsrsScheduler(defaultParameters).next(undefined, 4, firstOfMarchMillis, zone);
    expect(memory).toEqual(easy);
  });

  it('moves the due day to a lighter one anew', async () => {
    const tenth = learningDay(firstOfMarchMillis + 10 * dayMillis, zone);
    const { practise, settled } = await open((day) => (day === tenth ? 1 : 0));
    const store = practise();
    store.answer(right);
    store.regrade(4);
    const due = (await settled()).cards.get(manyItems[0]?.card ?? buildReview().card)?.memory.dueAtMillis;
    expect(learningDay(due ?? Number.NaN, zone)).toBe(tenth);
  });
});

describe('a card forgotten too often', () => {
  const [item = buildTrueFalse()] = manyItems;
  const openBeforeLast = async () => {
    const world = await open();
    const on = (turn: number) => firstOfMarchMillis - (2 * leechLapses - turn) * 10 * dayMillis;
    // Easy and Again by turns: each Again finds the card in review and is a lapse.
    const past = Array.from({ length: 2 * leechLapses - 1 }, (_, at) =>
      buildReview({ id: `r${at}`, card: item.card, zone, grade: at % 2 === 0 ? 4 : 1, atMillis: on(at) }),
    );
    await world.progress.record(past);
    return { ...world, store: world.practise() };
  };

  it('is suspended when the learner goes on from its lapse, and free again when that is taken back', async () => {
    const { store, settled } = await openBeforeLast();
    store.answer(wrong);
    expect((await settled()).holds.get(item.card)).toBeUndefined();
    store.next();
    // At once: before the suspension is in the log.
    store.undo();
    expect((await settled()).holds.get(item.card)).toBeUndefined();
    store.answer(wrong);
    store.end();
    expect((await settled()).holds.get(item.card)?.suspended).toBe('as-leech');
    store.undo();
    expect((await settled()).holds.get(item.card)).toBeUndefined();
  });

  it('is not suspended when the learner says that it was known', async () => {
    const { store, settled } = await openBeforeLast();
    store.answer(wrong);
    store.regrade(2);
    store.next();
    expect((await settled()).holds.get(item.card)).toBeUndefined();
  });
});

describe('after a clock was set back', () => {
  it('an answer still comes after the card’s last one', async () => {
    const { counting, settled, wait } = await open();
    const answer = { item: buildTrueFalse(), response: right, score: scored(1), durationMillis: 1 };
    counting().count(answer);
    await settled();
    wait(-dayMillis);
    counting().count(answer);
    const { memory } = (await settled()).cards.get(answer.item.card) ?? {};
    expect(memory).toMatchObject({ reviews: 2, lastReviewAtMillis: firstOfMarchMillis + 1 });
  });

  it('the grade given last holds', async () => {
    const { practise, settled, wait } = await open();
    const first = practise();
    first.answer(right);
    await settled();
    wait(-dayMillis);
    const store = practise();
    store.answer(right);
    await settled();
    for (const grade of [4, 1, 2, 4, 1, 2, 1, 4] as const) store.regrade(grade);
    expect((await settled()).cards.get(manyItems[0]?.card ?? buildReview().card)?.memory.phase).toBe('review');
  });
});
