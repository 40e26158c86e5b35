/**
 * One learner studying: what is asked, what was answered, what comes next. Scoring decides at once; the log is
 * written behind the painted feedback, and the next question waits for it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '#lib/core/clock.ts';
import { storedEventId, storedSessionId, type CardId } from '#lib/core/ids.ts';
import { groupBy } from '#lib/core/unique.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import type { Item, ItemView, Response } from '#lib/items/item-kinds.ts';
import { isRight, scored, type Scored } from '#lib/items/item.ts';
import type { Review, ReviewEvent } from '#lib/reviews/review-event.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { gradeFromScore, type Grade } from '#lib/schedule/grade.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';
import { buildQueue, newCardsPerDay, pickCard, type Queue, type QueueCard } from './pick-card.ts';
import { pickItem } from './pick-item.ts';
import { canResume, foldSession, reduceSession, type Session } from './session.ts';

/** What a session needs of the world. `newId` gives an id that no other event has. */
export interface StudyPorts {
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  newId(): string;
  progressOf(card: CardId): CardProgress | undefined;
  introducedOn(day: number): number;
  record(events: readonly ReviewEvent[]): Promise<void>;
  readLatestSession(nowMillis: number): Promise<readonly ReviewEvent[]>;
}

export interface Asked {
  readonly card: QueueCard;
  readonly item: Item;
  readonly view: ItemView;
  readonly shownAtMillis: number;
}

export interface Answered extends Asked {
  /** `undefined` when the learner asked to be shown the answer. */
  readonly response?: Response | undefined;
  readonly score: Scored;
  readonly review: Review;
  readonly grade: Grade;
}

export interface Study {
  readonly phase: 'opening' | 'asking' | 'answered' | 'done';
  readonly asked?: Asked | undefined;
  readonly answered?: Answered | undefined;
  /** What is missing in a response that was not ready. */
  readonly hint?: string | undefined;
  readonly session?: Session | undefined;
  readonly queue: Queue;
}

export interface StudyStore extends StoreApi<Study> {
  /** Goes on with today's session of this scope, or begins one. */
  start(): Promise<void>;
  answer(response: Response): void;
  showAnswer(): void;
  regrade(grade: Grade): void;
  next(): Promise<void>;
  /** Takes back the last answer of the session and asks its item again. */
  undo(): Promise<void>;
  end(): Promise<void>;
  /** Called when progress has changed elsewhere: what was answered in another tab is not asked again here. */
  followProgress(): void;
}

const noQueue: Queue = { learning: [], due: [], fresh: [], waiting: [] };

export function buildStudyStore(
  scope: string,
  cards: readonly QueueCard[],
  items: readonly Item[],
  ports: StudyPorts,
): StudyStore {
  const store = createStore<Study>()(() => ({ phase: 'opening', queue: noQueue }));
  const itemsOf = groupBy(items, ({ card }) => card);
  const itemById = new Map(items.map((item) => [item.id, item]));
  const cardById = new Map(cards.map((card) => [card.id, card]));
  let saving: Promise<unknown> = Promise.resolve();
  /** True while a step waits for the log: whatever is pressed meanwhile belongs to no question. */
  let isBusy = false;
  let seenReviews = 0;

  const moment = () => {
    const atMillis = ports.clock.nowMillis();
    const zone = ports.clock.zoneAt(atMillis);
    return { atMillis, zone, today: learningDay(atMillis, zone) };
  };

  const reviewsOf = (card: CardId) => ports.progressOf(card)?.memory.reviews ?? 0;

  const readQueue = () => {
    const { atMillis, zone, today } = moment();
    const newLeft = newCardsPerDay - ports.introducedOn(today);
    const { progressOf, scheduler } = ports;
    return buildQueue({ cards, progressOf, scheduler, nowMillis: atMillis, zone, newLeft });
  };

  const ask = (card: QueueCard, item: Item, queue: Queue) => {
    seenReviews = reviewsOf(card.id);
    const asked = { card, item, view: viewItem(item), shownAtMillis: ports.clock.nowMillis() };
    store.setState({ phase: 'asking', asked, answered: undefined, hint: undefined, queue });
  };

  const askNext = () => {
    const queue = readQueue();
    const card = pickCard(queue);
    const item = card && pickItem(itemsOf.get(card.id) ?? [], ports.progressOf(card.id));
    if (card && item) ask(card, item, queue);
    else store.setState({ phase: 'done', asked: undefined, answered: undefined, hint: undefined, queue });
  };

  /** Events of one moment; the first of a session brings its beginning along. */
  const log = <E extends ReviewEvent>(build: (common: EventCommon) => E, card?: CardId): E => {
    const { atMillis: nowMillis, zone } = moment();
    // After a clock was set back an answer still comes after the card's last one.
    const lastMillis = card && ports.progressOf(card)?.memory.lastReviewAtMillis;
    const atMillis = lastMillis === undefined ? nowMillis : Math.max(nowMillis, lastMillis + 1);
    const current = store.getState().session;
    const session = current?.id ?? storedSessionId(ports.newId());
    const common = (): EventCommon => ({ version: 1, id: storedEventId(ports.newId()), session, atMillis, zone });
    const start: ReviewEvent[] = current ? [] : [{ ...common(), type: 'session-started', scope }];
    const event = build(common());
    const known = current ?? foldSession(start);
    if (known) store.setState({ session: reduceSession(known, event) });
    saving = ports.record([...start, event]);
    return event;
  };

  const finish = (response: Response | undefined, score: Scored) => {
    const { asked } = store.getState();
    if (!asked) return;
    const grade = gradeFromScore(score);
    const build = (common: EventCommon): Review => ({
      ...common,
      type: 'review',
      card: asked.card.id,
      item: asked.item.id,
      response: response ? { ...response } : { kind: asked.item.kind, shown: true },
      score: { earned: score.earned, total: score.total },
      grade,
      durationMillis: Math.max(common.atMillis - asked.shownAtMillis, 0),
      scheduler: ports.scheduler.parameters,
    });
    const review = log(build, asked.card.id);
    store.setState({ phase: 'answered', answered: { ...asked, response, score, review, grade }, hint: undefined });
  };

  /** One step at a time: it begins when what was answered is in the log. */
  const step = async (work: () => void | Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await saving;
      await work();
    } finally {
      isBusy = false;
    }
  };

  const isIn = (phase: Study['phase']) => !isBusy && store.getState().phase === phase;

  return {
    ...store,
    start: () =>
      step(async () => {
        const { atMillis, today } = moment();
        const latest = foldSession(await ports.readLatestSession(atMillis));
        store.setState({ session: canResume(latest, scope, today) ? latest : undefined });
        askNext();
      }),
    answer: (response) => {
      const { asked } = store.getState();
      if (!isIn('asking') || !asked) return;
      const score = scoreItem(asked.item, response);
      if (score.type === 'invalid') store.setState({ hint: score.reason });
      else finish(response, score);
    },
    showAnswer: () => {
      if (isIn('asking')) finish(undefined, scored(0));
    },
    regrade: (grade) => {
      const { answered } = store.getState();
      if (!isIn('answered') || !answered || answered.grade === grade) return;
      const { review } = answered;
      log((common) => ({ ...common, type: 'regrade', card: review.card, review: review.id, grade }));
      store.setState({ answered: { ...answered, grade } });
    },
    next: async () => {
      if (isIn('answered')) await step(askNext);
    },
    undo: () =>
      step(async () => {
        const last = store.getState().session?.answers.at(-1);
        const card = last && cardById.get(last.card);
        const item = last && itemById.get(last.item);
        if (!last || !card || !item) return;
        log((common) => ({ ...common, type: 'undo', card: last.card, review: last.review }));
        await saving;
        ask(card, item, readQueue());
      }),
    end: () =>
      step(async () => {
        if (store.getState().session) log((common) => ({ ...common, type: 'session-ended' }));
        await saving;
        store.setState({ phase: 'done', asked: undefined, answered: undefined, queue: readQueue() });
      }),
    followProgress: () => {
      const { asked } = store.getState();
      if (isIn('asking') && asked && reviewsOf(asked.card.id) !== seenReviews) askNext();
      else if (isIn('done')) store.setState({ queue: readQueue() });
    },
  };
}

type EventCommon = Pick<Review, 'version' | 'id' | 'session' | 'atMillis' | 'zone'>;

/** True when the answer was right in full. */
export const wasRight = ({ score }: Answered) => isRight(score);
