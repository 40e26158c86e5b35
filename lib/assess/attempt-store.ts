/**
 * A test being taken: what is asked, what was answered, how sure the learner is. No feedback before it is handed in.
 * Each answer goes to the log at once, and once more when it has been weighed; a reload goes on from there.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ItemId } from '#lib/core/ids.ts';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import { scored, type Invalid } from '#lib/items/item.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { findNext, listItems } from './attempt-state.ts';
import { buildAttemptRecord, type AttemptRecord } from './attempt-record.ts';
import type { HandInReason } from './attempt.ts';
import { toChance } from './confidence.ts';
import type { StatedInterval } from './interval-score.ts';
import type { AttemptActions, AttemptPorts, Given, Taking } from './taking.ts';

export type AttemptStore = StoreApi<Taking> & AttemptActions;

/** How sure the learner is, or where they say that a figure lies. */
interface Judgement {
  readonly confidence?: number;
  readonly interval?: StatedInterval;
}

export function buildAttemptStore(bank: AssessBank, ports: AttemptPorts): AttemptStore {
  const store = createStore<Taking>()(() => ({ phase: 'opening' }));
  const record = buildAttemptRecord(ports);
  let shownAtMillis = 0;
  let draft: Response | undefined;

  const log = (build: Parameters<AttemptRecord['add']>[1]) => {
    const { attempt } = store.getState();
    if (attempt === undefined || attempt.handedIn !== undefined) return;
    store.setState({ attempt: record.add(attempt, build) });
  };

  /** A new question on screen, or one to be answered anew: nothing stands there yet. */
  const beginAsking = () => {
    shownAtMillis = ports.monotonicMillis();
    draft = undefined;
  };

  const show = (asked: AssessItem) => {
    beginAsking();
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

  const isOld = () => store.getState().attempt?.bank !== bank.version;

  const handInAs = (reason: HandInReason, taken?: ItemId) => {
    log((fields) => ({
      ...fields,
      type: 'attempt-handed-in',
      reason: isOld() ? 'questions-changed' : reason,
      ...(taken === undefined ? {} : { taken }),
    }));
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
    const item = attempt && listItems(attempt, bank)[place];
    if (item) show(item);
    else store.setState({ phase: 'reviewing', asked: undefined, view: undefined, hint: undefined });
  };

  const write = (item: ItemId, { response, score, durationMillis }: Given, judged: Judgement) =>
    log((fields) => ({
      ...fields,
      type: 'attempt-answered',
      item,
      ...(response === undefined ? {} : { response: { ...response } }),
      score: { earned: score.earned, total: score.total },
      ...judged,
      durationMillis,
    }));

  const judge = (judgement: Judgement) => {
    const { phase, asked, given } = store.getState();
    if (phase !== 'weighing' || !asked || !given) return;
    write(asked.item.id, given, judgement);
    goOn();
  };

  const answerWith = ({ item }: AssessItem, response: Response): Given | Invalid => {
    const score = scoreItem(item, response);
    if (score.type === 'invalid') return score;
    const given = { response, score, durationMillis: ports.monotonicMillis() - shownAtMillis };
    write(item.id, given, {});
    return given;
  };

  /** Takes what stands on the screen for an answer, if it is one; gives the item that it answers. */
  const takeDraft = (): ItemId | undefined => {
    const { phase, asked } = store.getState();
    if (phase !== 'asking' || asked === undefined || draft === undefined) return undefined;
    return 'reason' in answerWith(asked, draft) ? undefined : asked.item.id;
  };

  return {
    ...store,
    begin: ({ blueprint, seed, plan, follows }) => {
      const attempt = record.begin((moment) => ({
        ...moment,
        type: 'attempt-started',
        scope: bank.dossier.id,
        bank: bank.version,
        seed,
        blueprint: [...blueprint],
        plan,
        ...(follows === undefined ? {} : { follows }),
      }));
      store.setState({ attempt, asked: undefined });
      goOn();
    },
    resume: (events, spentMillis = 0) => {
      const attempt = record.resume(events, spentMillis);
      store.setState({ attempt, phase: 'reviewing', asked: undefined, view: undefined });
      if (attempt?.handedIn !== undefined) close();
      else if (!isOld()) goOn();
    },
    follow: (events) => {
      const { attempt: before, asked } = store.getState();
      if (before === undefined || before.handedIn !== undefined) return;
      const attempt = record.takeIn(events.filter(({ session }) => session === before.id));
      if (attempt === undefined) return;
      store.setState({ attempt });
      if (attempt.handedIn !== undefined) return close();
      if (!asked || !attempt.answers.has(asked.item.id) || before.answers.has(asked.item.id)) return;
      if (isPaper()) show(asked);
      else goOn();
    },
    answer: (response) => {
      const { phase, asked } = store.getState();
      if (phase !== 'asking' || !asked) return;
      const given = answerWith(asked, response);
      if ('reason' in given) store.setState({ hint: given.reason });
      else store.setState({ phase: 'weighing', given, hint: undefined });
    },
    draft: (response) => {
      draft = response;
    },
    pass: () => {
      const { phase, asked } = store.getState();
      if (phase !== 'asking' || !asked) return;
      const durationMillis = ports.monotonicMillis() - shownAtMillis;
      write(asked.item.id, { response: undefined, score: scored(0), durationMillis }, {});
      goOn();
    },
    weigh: (level) => judge({ confidence: toChance(level, store.getState().asked?.guessing ?? 0) }),
    bound: (interval) => judge({ interval }),
    change: () => {
      const { asked } = store.getState();
      if (!asked) return;
      beginAsking();
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
    elapsedMillis: record.elapsedMillis,
    tick: () => {
      const { attempt } = store.getState();
      if (attempt?.limitMillis === undefined || attempt.handedIn !== undefined || isOld()) return;
      if (record.elapsedMillis() >= attempt.limitMillis) handInAs('time', takeDraft());
    },
  };
}
