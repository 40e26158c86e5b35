/** One practice: a list of items answered in turn. Where it counts in the schedule, answers can be graded and taken back, as in Study. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '#lib/core/clock.ts';
import type { CardId, EventId } from '#lib/core/ids.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import type { Item, ItemView, Response } from '#lib/items/item-kinds.ts';
import { scored, type Scored } from '#lib/items/item.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import type { AnswerCounting } from './answer-counting.ts';

export interface PracticeAnswer {
  readonly item: Item;
  /** `undefined` when the learner asked to be shown the answer. */
  readonly response: Response | undefined;
  readonly score: Scored;
  readonly durationMillis: number;
  /** Of an answer that counts in the schedule. */
  readonly review?: EventId | undefined;
}

/** What was done before the screen was opened anew. */
export interface BegunPractice {
  readonly startedAtMillis: number;
  /** To the first questions, in their order. */
  readonly answers: readonly PracticeAnswer[];
}

export interface Practice extends BegunPractice {
  readonly phase: 'asking' | 'answered' | 'done';
  readonly items: readonly Item[];
  readonly view?: ItemView | undefined;
  readonly hint?: string | undefined;
  readonly shownAtMillis: number;
  /** True when the time was up before the last question. */
  readonly isTimedOut: boolean;
  /** True when answers are reviews like any other. */
  readonly counts: boolean;
  /** Of the answer on screen, where it counts: the learner may change it. */
  readonly grade?: Grade | undefined;
  /** The card whose answer was just taken back. */
  readonly undone?: CardId | undefined;
}

export interface PracticePorts {
  readonly clock: Clock;
  /** In milliseconds from the first question; `undefined` for as long as one likes. */
  readonly limitMillis?: number | undefined;
  /** Told of each answer given here, not of earlier ones. */
  onAnswer?(answer: PracticeAnswer): void;
  /** For practice that counts in the schedule. */
  readonly counting?: AnswerCounting | undefined;
}

export interface PracticeStore extends StoreApi<Practice> {
  answer(response: Response): void;
  showAnswer(): void;
  regrade(grade: Grade): void;
  next(): void;
  /** Takes the last answer back and asks its question again, where answers count. */
  undo(): void;
  end(): void;
}

const blank = { hint: undefined, grade: undefined, undone: undefined };

/** Goes on after the `earlier` answers, and the time that was running then runs on. */
export function buildPracticeStore(
  items: readonly Item[],
  ports: PracticePorts,
  earlier?: BegunPractice,
): PracticeStore {
  const now = () => ports.clock.nowMillis();
  const { startedAtMillis, answers: before } = earlier ?? { startedAtMillis: now(), answers: [] };
  const isOver = () => ports.limitMillis !== undefined && now() - startedAtMillis >= ports.limitMillis;
  const { counting } = ports;
  const ask = (at: number) => {
    const item = items[at];
    return item === undefined
      ? ({ ...blank, phase: 'done', view: undefined } as const)
      : ({ ...blank, phase: 'asking', view: viewItem(item), shownAtMillis: now() } as const);
  };
  /** The question after so many answers, unless the time is up. */
  const goOn = (answered: number) => {
    const isTimedOut = isOver() && answered < items.length;
    return { ...ask(isTimedOut ? items.length : answered), isTimedOut };
  };
  const store = createStore<Practice>()(() => ({
    items,
    startedAtMillis,
    answers: before,
    shownAtMillis: now(),
    counts: counting !== undefined,
    ...goOn(before.length),
  }));
  const finish = (response: Response | undefined, score: Scored) => {
    const { answers, shownAtMillis } = store.getState();
    const item = items[answers.length];
    if (item === undefined) return;
    const given = { item, response, score, durationMillis: Math.max(now() - shownAtMillis, 0) };
    const counted = counting?.count(given);
    const answer = { ...given, review: counted?.review };
    store.setState({ ...blank, phase: 'answered', answers: [...answers, answer], grade: counted?.grade });
    ports.onAnswer?.(answer);
  };
  return {
    ...store,
    answer: (response) => {
      const { phase, answers } = store.getState();
      const item = items[answers.length];
      if (phase !== 'asking' || item === undefined) return;
      const score = scoreItem(item, response);
      if (score.type === 'invalid') store.setState({ hint: score.reason });
      else finish(response, score);
    },
    showAnswer: () => {
      if (store.getState().phase === 'asking') finish(undefined, scored(0));
    },
    next: () => {
      const { phase, answers } = store.getState();
      if (phase !== 'answered') return;
      counting?.settle();
      store.setState(goOn(answers.length));
    },
    regrade: (grade) => {
      const { grade: given } = store.getState();
      if (given === undefined || given === grade) return;
      counting?.regrade(grade);
      store.setState({ grade });
    },
    undo: () => {
      const { answers } = store.getState();
      const last = answers.at(-1);
      if (last?.review === undefined) return;
      const { card } = last.item;
      counting?.takeBack(card, last.review);
      store.setState({ ...ask(answers.length - 1), answers: answers.slice(0, -1), isTimedOut: false, undone: card });
    },
    end: () => {
      counting?.settle();
      store.setState(ask(items.length));
    },
  };
}
