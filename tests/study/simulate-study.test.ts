import { describe, expect, it } from 'vitest';
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { expectRecall, simulateStudy, type Simulation, type SimulationInput } from '#lib/study/simulate-study.ts';
import { firstOfMarchMillis } from '#tests/builders/build-review-event.ts';
import { buildQueueCard } from '#tests/builders/build-study.ts';

const zone = { name: 'UTC', offsetMinutes: 0 };
const today = learningDay(firstOfMarchMillis, zone);
const cards = Array.from({ length: 200 }, (_, at) => buildQueueCard(`f.fact${at}`, 'a'));
const parameters = (desiredRetention: number) => ({ ...defaultParameters, desiredRetention });

function input(over: Partial<SimulationInput> = {}, desiredRetention = 0.9): SimulationInput {
  return {
    cards,
    progress: new Map<CardId, CardProgress>(),
    holds: new Map(),
    scheduler: buildFsrsScheduler(parameters(desiredRetention)),
    spreadOver: () => undefined,
    plan: { newCardsPerDay: 10, reviewsPerDay: 200 },
    done: { introduced: 0, tested: 0 },
    nowMillis: firstOfMarchMillis,
    zone,
    seed: 'one',
    knownAtFirst: 0.76,
    ...over,
  };
}

function simulate(given: SimulationInput, dayCount: number): Simulation {
  const steps = simulateStudy(given, dayCount);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the days ahead', () => {
  it('bring the new cards of the plan until all are begun', () => {
    expect(simulate(input(), 5).progress.size).toBe(50);
    expect(simulate(input(), 30).progress.size).toBe(200);
    expect(simulate(input({ done: { introduced: 10, tested: 0 } }), 1).progress.size).toBe(0);
  });

  it('cost more answers the higher the desired retention is', () => {
    const cost = (retention: number) => sum(simulate(input({}, retention), 60).answers);
    expect(cost(0.95)).toBeGreaterThan(cost(0.9) * 1.1);
    expect(cost(0.9)).toBeGreaterThan(cost(0.8) * 1.1);
  });

  it('cost more answers the fewer new cards are known at first', () => {
    const cost = (knownAtFirst: number) => sum(simulate(input({ knownAtFirst }), 20).answers);
    expect(cost(0.3)).toBeGreaterThan(cost(0.76) * 1.1);
    expect(cost(1)).toBeLessThan(cost(0.76));
  });

  it('are worked out in many small steps, and may be given up after any', () => {
    const steps = simulateStudy(input(), 30);
    const begun = Array.from({ length: 200 }, () => steps.next().done);
    expect(begun).not.toContain(true);
  });

  it('are the same again for the same seed', () => {
    expect(simulate(input(), 20)).toEqual(simulate(input(), 20));
  });

  it('leave held cards and the given progress alone', () => {
    const begun = simulate(input(), 10).progress;
    const before = new Map(begun);
    const holds = new Map(cards.map(({ id }) => [id, { suspended: 'by-learner', atMillis: 0 }] as const));
    expect(sum(simulate(input({ progress: begun, holds }), 30).answers)).toBe(0);
    expect(simulate(input({ progress: begun }), 30).progress.size).toBe(200);
    expect(begun).toEqual(before);
  });
});

describe('easy days and load balance', () => {
  const scheduler = buildFsrsScheduler({ ...parameters(0.9), fuzz: false });
  const plan = { newCardsPerDay: 0, reviewsPerDay: 200 };
  // All cards begun in the first twenty days; what is simulated from there on are reviews alone.
  const later = (over: Partial<SimulationInput>) => {
    const { progress } = simulate(input({ ...over, scheduler }), 20);
    const nowMillis = firstOfMarchMillis + 20 * 86_400_000;
    return simulate(input({ ...over, scheduler, plan, progress, nowMillis }), 70).answers;
  };
  const isSeventh = (_: number, at: number) => (at + 20) % 7 === 0;

  it('leave an easy weekday little work, and take nothing from the whole', () => {
    const welcomeOf = (day: number) => ((day - today) % 7 === 0 ? 0.0001 : 1);
    const [plain, easy] = [later({}), later({ spreadOver: () => ({ welcomeOf, loadOf: () => 0 }) })];
    expect(sum(easy.filter(isSeventh))).toBeLessThan(sum(plain.filter(isSeventh)) / 2);
    expect(sum(easy)).toBeGreaterThan(sum(plain) * 0.9);
  });

  it('even the days out by the cards that are due on them at that moment', () => {
    const jumps = (numbers: readonly number[]) =>
      sum(numbers.map((each, at) => (each - (numbers[at - 1] ?? each)) ** 2));
    const balanced = later({ spreadOver: (loadOf) => ({ welcomeOf: () => 1, loadOf }) });
    expect(jumps(balanced)).toBeLessThan(jumps(later({})) * 0.8);
  });
});

describe('an exam', () => {
  const recallWith = (examDay: number | undefined) => {
    const given = input({ plan: { newCardsPerDay: 10, reviewsPerDay: 200, examDay } });
    return expectRecall(simulate(given, 40), given, firstOfMarchMillis + 40 * 86_400_000);
  };

  it('finds more recalled on its day when every card was passed before it', () => {
    const [plain, prepared] = [recallWith(undefined), recallWith(today + 40)];
    expect(plain.cards).toBe(200);
    expect(prepared.recall).toBeGreaterThan(plain.recall + 0.01);
    expect(prepared.recall).toBeLessThanOrEqual(1);
  });

  it('of no cards expects nothing', () => {
    const given = input({ cards: [] });
    expect(expectRecall(simulate(given, 3), given, firstOfMarchMillis)).toEqual({ cards: 0, recall: 0 });
  });
});
