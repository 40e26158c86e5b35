import { describe, expect, it } from 'vitest';
import { buildPracticeStore, type BegunPractice, type PracticeAnswer } from '#lib/practice/practice-store.ts';
import { buildShortText, buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const items = [buildTrueFalse({ key: true }), buildSingleChoice({ key: 'b' }), buildShortText()];

function open(limitMillis?: number, earlier?: BegunPractice, openedAtMillis = 1_000) {
  let nowMillis = openedAtMillis;
  const seen: PracticeAnswer[] = [];
  const clock = { nowMillis: () => nowMillis, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) };
  const store = buildPracticeStore(items, { clock, limitMillis, onAnswer: (answer) => seen.push(answer) }, earlier);
  return { store, seen, wait: (millis: number) => (nowMillis += millis) };
}

describe('a practice', () => {
  it('asks one question after the other and ends with its answers', () => {
    const { store } = open();
    store.answer({ kind: 'true-false', answer: true });
    store.next();
    store.answer({ kind: 'single-choice', choice: 'a' });
    store.next();
    store.showAnswer();
    store.next();
    const { phase, answers, isTimedOut } = store.getState();
    expect([phase, isTimedOut]).toEqual(['done', false]);
    expect(answers.map(({ score, response }) => [score.earned, response === undefined])).toEqual([
      [1, false],
      [0, false],
      [0, true],
    ]);
  });

  it('tells of every answer once, with the time it took', () => {
    const { store, seen, wait } = open();
    wait(4_000);
    store.answer({ kind: 'true-false', answer: false });
    store.answer({ kind: 'true-false', answer: true });
    expect(seen.map(({ durationMillis, score }) => [durationMillis, score.earned])).toEqual([[4_000, 0]]);
  });

  it('says what is missing in an answer that is not ready, and counts no attempt', () => {
    const { store, seen } = open();
    store.showAnswer();
    store.next();
    store.answer({ kind: 'single-choice', choice: 'z' });
    expect([store.getState().hint, seen.length]).toEqual(['Choose one of the options.', 1]);
  });

  it('lets the question on screen be answered when the time is up, and asks no other', () => {
    const { store, wait } = open(60_000);
    wait(61_000);
    store.answer({ kind: 'true-false', answer: true });
    expect(store.getState().phase).toBe('answered');
    store.next();
    expect(store.getState()).toMatchObject({ phase: 'done', isTimedOut: true });
  });

  it('is not timed out when the last question was answered late', () => {
    const { store, wait } = open(60_000);
    for (const _ of items) {
      wait(30_000);
      store.showAnswer();
      if (store.getState().answers.length < items.length) wait(-30_000);
      store.next();
    }
    expect(store.getState()).toMatchObject({ phase: 'done', isTimedOut: false });
  });

  it('shows the question by its view alone', () => {
    expect(open().store.getState().view).toEqual({ id: items[0]?.id, kind: 'true-false', stem: items[0]?.stem });
  });
});

describe('a practice that does not count', () => {
  it('has no grade and takes nothing back', () => {
    const { store } = open();
    store.answer({ kind: 'true-false', answer: true });
    store.regrade(4);
    store.undo();
    expect(store.getState()).toMatchObject({ phase: 'answered', counts: false, grade: undefined });
    expect(store.getState().answers).toHaveLength(1);
  });
});

describe('a practice that is gone on with', () => {
  const begin = (limitMillis?: number) => {
    const { store } = open(limitMillis);
    store.answer({ kind: 'true-false', answer: true });
    return store;
  };

  it('asks the first question without an answer, and tells of new answers alone', () => {
    const { store, seen, wait } = open(undefined, begin().getState(), 50_000);
    expect(store.getState()).toMatchObject({ phase: 'asking', view: { id: items[1]?.id }, startedAtMillis: 1_000 });
    expect(seen).toEqual([]);
    wait(2_000);
    store.answer({ kind: 'single-choice', choice: 'b' });
    expect(seen.map(({ item, durationMillis }) => [item.id, durationMillis])).toEqual([[items[1]?.id, 2_000]]);
    expect(store.getState().answers.map(({ score }) => score.earned)).toEqual([1, 1]);
  });

  it('has no more time than was left', () => {
    const { store, wait } = open(60_000, begin(60_000).getState(), 60_000);
    expect(store.getState().phase).toBe('asking');
    wait(1_000);
    store.showAnswer();
    store.next();
    expect(store.getState()).toMatchObject({ phase: 'done', isTimedOut: true });
  });

  it('ends at once when the time was up meanwhile, with what was answered', () => {
    const { store } = open(60_000, begin(60_000).getState(), 61_000);
    expect(store.getState()).toMatchObject({ phase: 'done', isTimedOut: true, view: undefined });
    expect(store.getState().answers).toHaveLength(1);
  });

  it('ends in time when every question was answered', () => {
    const { store } = open(60_000);
    for (const _ of items) {
      store.showAnswer();
      store.next();
    }
    const { store: anew } = open(60_000, store.getState(), 99_000);
    expect(anew.getState()).toMatchObject({ phase: 'done', isTimedOut: false });
  });
});
