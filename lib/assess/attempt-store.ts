/**
 * A test being taken: what is asked, what was answered, how sure the learner is. No feedback before it is handed in.
 * Each answer goes to the log at once; a reload goes on with the same item.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { storedEventId, storedSessionId, type ItemId, type SessionId } from '#lib/core/ids.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { scored } from '#lib/items/item.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { findNext, listItems } from './attempt-state.ts';
import { foldAttempt, reduceAttempt } from './attempt.ts';
import { toChance } from './confidence.ts';
import type { StatedInterval } from './interval-score.ts';
import type { AttemptActions, AttemptPorts, Given, Taking } from './taking.ts';

export type AttemptStore = StoreApi<Taking> & AttemptActions;

/** How sure the learner is, or where they say that a figure lies. */
interface Judgement {
  readonly confidence?: number;
  readonly interval?: StatedInterval;
}

type EventFields = Pick<AttemptEvent, 'version' | 'id' | 'session' | 'atMillis' | 'zone'> & { elapsedMillis: number };

export function buildAttemptStore(bank: AssessBank, ports: AttemptPorts): AttemptStore {
  const store = createStore<Taking>()(() => ({ phase: 'opening' }));
  let openedAtMillis = ports.monotonicMillis();
  let elapsedBefore = 0;
  let shownAtMillis = 0;

  const elapsedMillis = () => elapsedBefore + ports.monotonicMillis() - openedAtMillis;

  const stamp = (session: SessionId): EventFields => {
    const atMillis = ports.clock.nowMillis();
    const id = storedEventId(ports.newId());
    return { version: 1, id, session, atMillis, zone: ports.clock.zoneAt(atMillis), elapsedMillis: elapsedMillis() };
  };

  const log = (build: (fields: EventFields) => AttemptEvent) => {
    const { attempt } = store.getState();
    if (attempt === undefined || attempt.handedIn !== undefined) return;
    const event = build(stamp(attempt.id));
    store.setState({ attempt: reduceAttempt(attempt, event) });
    void ports.record([event]);
  };

  const show = (asked: AssessItem) => {
    shownAtMillis = ports.monotonicMillis();
    const known = store.getState().attempt?.answers.has(asked.item.id) === true;
    store.setState({
      phase: known ? 'reviewing' : 'asking',
      asked,
      view: viewItem(asked.item),
      given: undefined,
      hint: undefined,
    });
  };

  const close = () => store.setState({ phase: 'done', asked: undefined, view: undefined, given: undefined });

  const handInAs = (reason: Extract<AttemptEvent, { type: 'attempt-handed-in' }>['reason']) => {
    keepGiven();
    log((fields) => ({ ...fields, type: 'attempt-handed-in', reason }));
    close();
  };

  const isPaper = () => store.getState().attempt?.plan.mode === 'paper';

  /** A check: what tells most. A paper: the next one without an answer after the one on screen, or the overview. */
  const goOn = () => {
    const { attempt, asked } = store.getState();
    if (attempt === undefined) return;
    if (isPaper()) {
      const items = listItems(attempt, bank);
      const place = items.findIndex(({ item }) => item.id === asked?.item.id);
      const next = items.findIndex(({ item }, at) => at > place && !attempt.answers.has(item.id));
      goTo(next === -1 ? items.length : next);
      return;
    }
    const next = findNext(attempt, bank);
    if (typeof next === 'object') show(next);
    else handInAs(next ?? 'nothing-left');
  };

  const goTo = (place: number) => {
    const { attempt } = store.getState();
    keepGiven();
    const item = attempt && listItems(attempt, bank)[place];
    if (item) show(item);
    else store.setState({ phase: 'reviewing', asked: undefined, view: undefined, hint: undefined });
  };

  const write = (item: ItemId, { response, score }: Given, judged: Judgement) => {
    const durationMillis = ports.monotonicMillis() - shownAtMillis;
    log((fields) => ({
      ...fields,
      type: 'attempt-answered',
      item,
      ...(response === undefined ? {} : { response: { ...response } }),
      score: { earned: score.earned, total: score.total },
      ...judged,
      durationMillis,
    }));
    store.setState({ given: undefined });
  };

  /** An answer whose weighing was left out is kept without it. */
  const keepGiven = () => {
    const { asked, given } = store.getState();
    if (asked && given) write(asked.item.id, given, {});
  };

  const judge = (judgement: Judgement) => {
    const { phase, asked, given } = store.getState();
    if (phase !== 'weighing' || !asked || !given) return;
    write(asked.item.id, given, judgement);
    goOn();
  };

  return {
    ...store,
    begin: ({ blueprint, seed, plan, follows }) => {
      openedAtMillis = ports.monotonicMillis();
      elapsedBefore = 0;
      const { elapsedMillis: _, ...fields } = stamp(storedSessionId(ports.newId()));
      const event: AttemptEvent = {
        ...fields,
        type: 'attempt-started',
        scope: bank.dossier.id,
        bank: bank.version,
        seed,
        blueprint: [...blueprint],
        plan,
        ...(follows === undefined ? {} : { follows }),
      };
      store.setState({ attempt: foldAttempt([event]) });
      void ports.record([event]);
      goOn();
    },
    resume: (events) => {
      const attempt = foldAttempt(events);
      openedAtMillis = ports.monotonicMillis();
      elapsedBefore = attempt?.elapsedMillis ?? 0;
      store.setState({ attempt });
      if (attempt?.handedIn === undefined) goOn();
      else close();
    },
    answer: (response) => {
      const { phase, asked } = store.getState();
      if (phase !== 'asking' || !asked) return;
      const score = scoreItem(asked.item, response);
      if (score.type === 'invalid') store.setState({ hint: score.reason });
      else store.setState({ phase: 'weighing', given: { response, score }, hint: undefined });
    },
    pass: () => {
      const { phase, asked } = store.getState();
      if (phase !== 'asking' || !asked) return;
      write(asked.item.id, { response: undefined, score: scored(0) }, {});
      goOn();
    },
    weigh: (level) => judge({ confidence: toChance(level, store.getState().asked?.guessing ?? 0) }),
    bound: (interval) => judge({ interval }),
    change: () => {
      const { asked } = store.getState();
      if (!asked) return;
      shownAtMillis = ports.monotonicMillis();
      store.setState({ phase: 'asking', given: undefined, hint: undefined });
    },
    goTo: (place) => {
      if (isPaper()) goTo(place);
    },
    mark: () => {
      const { attempt, asked } = store.getState();
      if (!attempt || !asked) return;
      const isMarked = !attempt.marked.has(asked.item.id);
      log((fields) => ({ ...fields, type: 'attempt-marked', item: asked.item.id, isMarked }));
    },
    extend: (byMillis) => log((fields) => ({ ...fields, type: 'attempt-extended', byMillis })),
    handIn: () => handInAs('learner'),
    elapsedMillis,
    tick: () => {
      const { attempt } = store.getState();
      if (attempt?.limitMillis === undefined || attempt.handedIn !== undefined) return;
      if (elapsedMillis() >= attempt.limitMillis) handInAs('time');
    },
  };
}
