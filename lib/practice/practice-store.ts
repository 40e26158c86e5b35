/** One practice: a list of items answered in turn. It writes nothing to the log unless it is told to. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '#lib/core/clock.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import type { Item, ItemView, Response } from '#lib/items/item-kinds.ts';
import { scored, type Scored } from '#lib/items/item.ts';

export interface PracticeAnswer {
  readonly item: Item;
  /** `undefined` when the learner asked to be shown the answer. */
  readonly response: Response | undefined;
  readonly score: Scored;
  readonly durationMillis: number;
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
}

export interface PracticePorts {
  readonly clock: Clock;
  /** In milliseconds from the first question; `undefined` for as long as one likes. */
  readonly limitMillis?: number | undefined;
  /** Told of each answer given here, not of earlier ones; for practice that counts in the schedule. */
  onAnswer(answer: PracticeAnswer): void;
}

export interface PracticeStore extends StoreApi<Practice> {
  answer(response: Response): void;
  showAnswer(): void;
  next(): void;
  end(): void;
}

/** Goes on after the `earlier` answers, and the time that was running then runs on. */
export function buildPracticeStore(
  items: readonly Item[],
  ports: PracticePorts,
  earlier?: BegunPractice,
): PracticeStore {
  const now = () => ports.clock.nowMillis();
  const { startedAtMillis, answers: before } = earlier ?? { startedAtMillis: now(), answers: [] };
  const isOver = () => ports.limitMillis !== undefined && now() - startedAtMillis >= ports.limitMillis;
  const ask = (at: number) => {
    const item = items[at];
    return item === undefined
      ? ({ phase: 'done', view: undefined, hint: undefined } as const)
      : ({ phase: 'asking', view: viewItem(item), hint: undefined, shownAtMillis: now() } as const);
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
    ...goOn(before.length),
  }));
  const finish = (response: Response | undefined, score: Scored) => {
    const { answers, shownAtMillis } = store.getState();
    const item = items[answers.length];
    if (item === undefined) return;
    const answer = { item, response, score, durationMillis: Math.max(now() - shownAtMillis, 0) };
    store.setState({ phase: 'answered', answers: [...answers, answer], hint: undefined });
    ports.onAnswer(answer);
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
      if (phase === 'answered') store.setState(goOn(answers.length));
    },
    end: () => store.setState(ask(items.length)),
  };
}
