import { describe, expect, it } from 'vitest';
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters, type CardMemory } from '#lib/schedule/scheduler.ts';
import { buildQueue, countQueue, pickCard, type QueueCard, type QueueInput } from '#lib/study/pick-card.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';
import { buildQueueCard } from '#tests/builders/build-study.ts';

const utc = { name: 'UTC', offsetMinutes: 0 };
const nowMillis = Date.parse('2024-03-10T10:00:00Z');
const today = learningDay(nowMillis, utc);
const dayMillis = 86_400_000;

const seen = (dueInDays: number, over: Partial<CardMemory> = {}, lastDay = today - 3) =>
  buildProgress(
    { firstDay: today - 9, lastDay },
    { dueAtMillis: nowMillis + dueInDays * dayMillis, lastReviewAtMillis: nowMillis - 3 * dayMillis, ...over },
  );

function queueOf(
  cards: readonly QueueCard[],
  known: Readonly<Record<string, CardProgress>>,
  newLeft = 10,
  over: Partial<QueueInput> = {},
) {
  return buildQueue({
    cards,
    progressOf: (id: CardId) => known[id],
    holdOf: () => undefined,
    scheduler: buildFsrsScheduler(defaultParameters),
    nowMillis,
    zone: utc,
    newLeft,
    reviewsLeft: 200,
    ...over,
  });
}

const ids = (cards: readonly QueueCard[]) => cards.map(({ id }) => String(id));

describe('new cards', () => {
  it('come with the important facts first, and one card of a fact', () => {
    const cards = [
      buildQueueCard('f.minor', 'a', 1),
      buildQueueCard('f.main', 'a', 3),
      buildQueueCard('f.main', 'b', 3),
    ];
    const { fresh } = queueOf(cards, {});
    expect(fresh.map(({ fact }) => fact)).toEqual(['f.main', 'f.minor']);
  });

  it('come from facts not yet begun before the siblings of those begun', () => {
    const cards = [
      buildQueueCard('f.begun', 'a', 3),
      buildQueueCard('f.begun', 'b', 3),
      buildQueueCard('f.fresh', 'a', 1),
    ];
    expect(ids(queueOf(cards, { 'f.begun#a': seen(4) }).fresh)).toEqual(['f.fresh#a', 'f.begun#b']);
  });

  it('are no more than are left for today', () => {
    const cards = Array.from({ length: 9 }, (_, at) => buildQueueCard(`f.fact${at}`, 'a'));
    expect(queueOf(cards, {}, 4).fresh).toHaveLength(4);
    expect(queueOf(cards, {}, -2).fresh).toEqual([]);
  });
});

describe('due cards', () => {
  it('are due on their learning day, whatever the hour', () => {
    const cards = [buildQueueCard('f.today', 'a'), buildQueueCard('f.tomorrow', 'a')];
    const known = { 'f.today#a': seen(0.5), 'f.tomorrow#a': seen(1) };
    expect(ids(queueOf(cards, known).due)).toEqual(['f.today#a']);
  });

  it('come with the likeliest forgotten first', () => {
    const cards = [buildQueueCard('f.firm', 'a'), buildQueueCard('f.weak', 'a')];
    const known = { 'f.firm#a': seen(-1, { stabilityDays: 50 }), 'f.weak#a': seen(-1, { stabilityDays: 1 }) };
    expect(ids(queueOf(cards, known).due)).toEqual(['f.weak#a', 'f.firm#a']);
  });

  it('wait a day when a sibling was reviewed today: of the same fact, or asking the same of another source', () => {
    const cards = [
      buildQueueCard('f.one', 'a'),
      buildQueueCard('f.one', 'b'),
      buildQueueCard('g.other', 'a', 2, 'shared.asks'),
      buildQueueCard('h.third', 'a', 2, 'shared.asks'),
    ];
    const doneToday = seen(5, {}, today);
    const known = { 'f.one#a': doneToday, 'f.one#b': seen(-1), 'g.other#a': doneToday, 'h.third#a': seen(-1) };
    expect(queueOf(cards, known).due).toEqual([]);
  });
});

describe('a card that is put aside', () => {
  const cards = [buildQueueCard('f.new', 'a'), buildQueueCard('f.due', 'a'), buildQueueCard('f.step', 'a')];
  const known = {
    'f.due#a': seen(-1),
    'f.step#a': seen(-0.001, { phase: 'learning', intervalDays: 0, step: 1 }, today),
  };

  it.each([
    ['suspended', { suspended: 'by-learner', atMillis: 0 }],
    ['buried today', { buriedOnDay: today, atMillis: 0 }],
  ] as const)('%s is in no queue', (_, hold) => {
    const queue = queueOf(cards, known, 10, { holdOf: () => hold });
    expect(pickCard(queue)).toBeUndefined();
    expect(countQueue(queue)).toBe(0);
  });

  it('comes back the day after its burial', () => {
    const queue = queueOf(cards, known, 10, { holdOf: () => ({ buriedOnDay: today - 1, atMillis: 0 }) });
    expect(countQueue(queue)).toBe(3);
  });
});

describe('limits of the day', () => {
  const cards = Array.from({ length: 6 }, (_, at) => buildQueueCard(`f.fact${at}`, 'a'));
  const known = Object.fromEntries(cards.map(({ id }, at) => [id, seen(-1, { stabilityDays: at + 1 })]));

  it('keep the due cards that are likeliest forgotten', () => {
    expect(ids(queueOf(cards, known, 10, { reviewsLeft: 2 }).due)).toEqual(['f.fact0#a', 'f.fact1#a']);
  });

  it('do not hold back what is passed before an exam, siblings included', () => {
    const siblings = [...cards, buildQueueCard('f.fact0', 'b')];
    const all = { ...known, 'f.fact0#b': seen(20) };
    expect(queueOf(siblings, all, 10, { reviewsLeft: 0, examDay: today + 1 }).due).toHaveLength(7);
  });
});

describe('an exam ahead', () => {
  const cards = [buildQueueCard('f.due', 'a'), buildQueueCard('f.new', 'a')];
  const nextBefore = (examDay?: number) => pickCard(queueOf(cards, { 'f.due#a': seen(-1) }, 10, { examDay }))?.fact;

  it('puts new cards before due ones', () => {
    expect(nextBefore()).toBe('f.due');
    expect(nextBefore(today + 30)).toBe('f.new');
    expect(nextBefore(today - 1)).toBe('f.due');
  });
});

it('a card that gives way to a sibling makes no other give way', () => {
  const cards = [
    buildQueueCard('f.first', 'a', 3, 'one.asks'),
    buildQueueCard('g.second', 'a', 2, 'one.asks'),
    buildQueueCard('g.second', 'b', 1, 'two.asks'),
  ];
  expect(ids(queueOf(cards, {}).fresh)).toEqual(['f.first#a', 'g.second#b']);
});

describe('the next card', () => {
  const learning = { phase: 'learning', intervalDays: 0, step: 1 } as const;
  const cards = ['f.step', 'f.due', 'f.new', 'f.wait'].map((fact) => buildQueueCard(fact, 'a'));
  const known = {
    'f.step#a': seen(-0.001, learning, today),
    'f.due#a': seen(-1),
    'f.wait#a': seen(0.004, learning, today),
  };

  it('is a learning step that is due, then a due card, then a new one, then a step that is nearly due', () => {
    const order: string[] = [];
    let left: readonly QueueCard[] = cards;
    for (let next = pickCard(queueOf(left, known)); next; next = pickCard(queueOf(left, known))) {
      order.push(next.fact);
      left = left.filter((card) => card !== next);
    }
    expect(order).toEqual(['f.step', 'f.due', 'f.new', 'f.wait']);
  });

  it('is none when nothing is due, new or in its steps', () => {
    expect(pickCard(queueOf([buildQueueCard('f.later', 'a')], { 'f.later#a': seen(9) }))).toBeUndefined();
  });
});
