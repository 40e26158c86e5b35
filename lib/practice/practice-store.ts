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

export interface Practice {
  readonly phase: 'asking' | 'answered' | 'done';
  readonly items: readonly Item[];
  readonly answers: readonly PracticeAnswer[];
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
  /** Told of each answer; for practice that counts in the schedule. */
  onAnswer(answer: PracticeAnswer): void;
}

export interface PracticeStore extends StoreApi<Practice> {
  answer(response: Response): void;
  showAnswer(): void;
  next(): void;
  end(): void;
}

export function buildPracticeStore(items: readonly Item[], ports: PracticePorts): PracticeStore {
  const now = () => ports.clock.nowMillis();
  const startedAtMillis = now();
  const ask = (at: number) => {
    const item = items[at];
    return item === undefined
      ? ({ phase: 'done', view: undefined, hint: undefined } as const)
      : ({ phase: 'asking', view: viewItem(item), hint: undefined, shownAtMillis: now() } as const);
  };
  const store = createStore<Practice>()(() => ({
    items,
    answers: [],
    isTimedOut: false,
    shownAtMillis: startedAtMillis,
    ...ask(0),
  }));
  const isOver = () => ports.limitMillis !== undefined && now() - startedAtMillis >= ports.limitMillis;
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
      if (phase !== 'answered') return;
      const isTimedOut = isOver() && answers.length < items.length;
      store.setState(isTimedOut ? { ...ask(items.length), isTimedOut } : ask(answers.length));
    },
    end: () => store.setState(ask(items.length)),
  };
}
