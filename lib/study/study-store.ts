/**
 * One learner studying: what is asked, what was answered, what comes next. Scoring decides at once; the log is
 * written behind the painted feedback, and the next question waits for it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { storedEventId, storedSessionId, type CardId } from '#lib/core/ids.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import type { Item, Response } from '#lib/items/item-kinds.ts';
import { isRight, scored, type Scored } from '#lib/items/item.ts';
import { buildRegrade } from '#lib/reviews/build-regrade.ts';
import { buildReview, type ReviewMoment } from '#lib/reviews/build-review.ts';
import { findLeech, moveDue } from '#lib/reviews/count-reviews.ts';
import type { Review, ReviewEvent } from '#lib/reviews/review-event.ts';
import { timeOnCard } from '#lib/reviews/time-on-card.ts';
import { isHeld } from '#lib/schedule/card-hold.ts';
import { gradeFromScore, type Grade } from '#lib/schedule/grade.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { countLeft } from '#lib/schedule/study-plan.ts';
import { buildQueue, pickCard, type Queue, type QueueCard } from './pick-card.ts';
import { pickItem } from './pick-item.ts';
import { canResume, foldSession, reduceSession } from './session.ts';
import type { Answered, Notice, Study, StudyPorts } from './study-state.ts';

export interface StudyStore extends StoreApi<Study> {
  /** Goes on with today's session of this scope, or begins one. */
  start(): Promise<void>;
  answer(response: Response): void;
  showAnswer(): void;
  regrade(grade: Grade): void;
  next(): Promise<void>;
  /** The card on screen is not asked again before the learner's next day. */
  bury(): Promise<void>;
  /** The card on screen is not asked again until it is freed. */
  suspend(): Promise<void>;
  /** Notes that the item on screen is faulty; the session goes on. */
  flag(note: string): Promise<void>;
  /** Takes back what was done last in the session, and asks the card again that it was done with. */
  undo(): Promise<void>;
  end(): Promise<void>;
  /** Goes on with the session that was ended, unless its day is over: then begins one. */
  goOn(): Promise<void>;
  /** Called when progress has changed elsewhere: what was answered or put aside in another tab is not asked again here. */
  followProgress(): void;
}

const noQueue: Queue = { learning: [], due: [], fresh: [], waiting: [], isNewFirst: false };

export function buildStudyStore(
  scope: string,
  cards: readonly QueueCard[],
  itemsOf: (card: CardId) => readonly Item[],
  ports: StudyPorts,
): StudyStore {
  const store = createStore<Study>()(() => ({ phase: 'opening', queue: noQueue }));
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
    const plan = ports.plan();
    return buildQueue({
      cards,
      progressOf: ports.progressOf,
      holdOf: ports.holdOf,
      scheduler: ports.scheduler(),
      nowMillis: atMillis,
      zone,
      ...countLeft(plan, ports.doneOn(today)),
      examDay: plan.examDay,
    });
  };

  const pickItemOf = (card: QueueCard) => pickItem(itemsOf(card.id), ports.progressOf(card.id));

  const ask = (card: QueueCard, item: Item, queue: Queue, notice?: Notice) => {
    seenReviews = reviewsOf(card.id);
    const asked = { card, item, view: viewItem(item), shownAtMillis: ports.clock.nowMillis() };
    store.setState({ phase: 'asking', asked, answered: undefined, hint: undefined, queue, notice });
  };

  const askNext = (notice?: Notice) => {
    const queue = readQueue();
    const card = pickCard(queue);
    const item = card && pickItemOf(card);
    if (card && item) ask(card, item, queue, notice);
    else store.setState({ phase: 'done', asked: undefined, answered: undefined, hint: undefined, queue, notice });
  };

  /** Events of one moment; the first of a session, or of one that goes on after its end, brings its beginning along. */
  const log = <E extends ReviewEvent>(build: (common: ReviewMoment) => E, card?: CardId, goesOn = true): E => {
    const { atMillis: nowMillis, zone } = moment();
    const atMillis = card === undefined ? nowMillis : timeOnCard(nowMillis, card, ports);
    const current = store.getState().session;
    const session = current?.id ?? storedSessionId(ports.newId());
    const common = (): ReviewMoment => ({ version: 1, id: storedEventId(ports.newId()), session, atMillis, zone });
    const event = build(common());
    const isBegun = current !== undefined && (!current.hasEnded || !goesOn || event.type === 'session-started');
    const events: ReviewEvent[] = isBegun ? [event] : [{ ...common(), type: 'session-started', scope }, event];
    store.setState({ session: current ? events.reduce(reduceSession, current) : foldSession(events) });
    saving = ports.record(events);
    return event;
  };

  const finish = (response: Response | undefined, score: Scored) => {
    const { asked } = store.getState();
    if (!asked) return;
    const grade = gradeFromScore(score);
    const before = ports.progressOf(asked.card.id)?.memory;
    const build = (common: ReviewMoment): Review => {
      const durationMillis = Math.max(common.atMillis - asked.shownAtMillis, 0);
      const answer = { item: asked.item, response, score, durationMillis };
      return moveDue(buildReview(common, answer, ports.scheduler().parameters), ports);
    };
    const review = log(build, asked.card.id);
    const answered = { ...asked, response, score, review, grade, before, gradedAtMillis: review.atMillis };
    store.setState({ phase: 'answered', answered, hint: undefined, notice: undefined });
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

  /** Leaves the answered card behind, and suspends it when this lapse has made it a leech. */
  const settle = async (): Promise<Notice | undefined> => {
    const { answered } = store.getState();
    if (answered?.grade !== 1) return undefined;
    const leech = findLeech(answered.review, ports);
    if (leech === undefined) return undefined;
    await ports.record([leech]);
    return { type: 'leech', card: leech.card };
  };

  const putAside = (type: 'buried' | 'suspended') =>
    step(async () => {
      const { asked } = store.getState();
      if (!asked) return;
      const card = asked.card.id;
      const leech = await settle();
      // A leech is put aside already.
      if (leech) return askNext(leech);
      log((common) => ({ ...common, type, card }), card);
      await saving;
      askNext({ type, card });
    });

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
      const score = scoreItem(asked.item, response, asked.view);
      if (score.type === 'invalid') store.setState({ hint: score.reason });
      else finish(response, score);
    },
    showAnswer: () => {
      if (isIn('asking')) finish(undefined, scored(0));
    },
    regrade: (grade) => {
      const { answered } = store.getState();
      if (!isIn('answered') || !answered || answered.grade === grade) return;
      const { atMillis: gradedAtMillis } = log((common) => buildRegrade(common, answered, grade, ports));
      store.setState({ answered: { ...answered, grade, gradedAtMillis } });
    },
    next: async () => {
      if (isIn('answered')) await step(async () => askNext(await settle()));
    },
    bury: () => putAside('buried'),
    suspend: () => putAside('suspended'),
    flag: (note) =>
      step(async () => {
        const { asked } = store.getState();
        if (!asked) return;
        const { card, item } = asked;
        log((common) => ({ ...common, type: 'flagged', card: card.id, item: item.id, note }), card.id);
        await saving;
        store.setState({ notice: { type: 'flagged', card: card.id } });
      }),
    undo: () =>
      step(async () => {
        const { session } = store.getState();
        const last = session?.acts.at(-1);
        const card = last && cardById.get(last.card);
        if (!last || !card) return;
        const answer = session?.answers.find(({ review }) => review === last.event);
        // A flag leaves the question where it is, and a session that has ended at its end.
        const isAsked = last.type !== 'flagged';
        log((common) => ({ ...common, type: 'undo', card: last.card, review: last.event }), last.card, isAsked);
        await saving;
        const notice: Notice = { type: 'undone', card: last.card };
        const item = answer ? itemsOf(card.id).find(({ id }) => id === answer.item) : pickItemOf(card);
        if (!isAsked || !item) store.setState({ notice, queue: readQueue() });
        else ask(card, item, readQueue(), notice);
      }),
    end: () =>
      step(async () => {
        const notice = await settle();
        if (store.getState().session) log((common) => ({ ...common, type: 'session-ended' }));
        await saving;
        store.setState({ phase: 'done', asked: undefined, answered: undefined, queue: readQueue(), notice });
      }),
    goOn: () =>
      step(async () => {
        const { session } = store.getState();
        if (session?.startedOnDay !== moment().today) store.setState({ session: undefined });
        else if (session.hasEnded) log((common) => ({ ...common, type: 'session-started', scope }));
        await saving;
        askNext();
      }),
    followProgress: () => {
      const { asked } = store.getState();
      const isStale = (card: CardId) => reviewsOf(card) !== seenReviews || isHeld(ports.holdOf(card), moment().today);
      if (isIn('asking') && asked && isStale(asked.card.id)) askNext();
      else if (isIn('done')) store.setState({ queue: readQueue() });
    },
  };
}

/** True when the answer was right in full. */
export const wasRight = ({ score }: Answered) => isRight(score);
