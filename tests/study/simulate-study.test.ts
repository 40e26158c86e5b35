import { describe, expect, it } from 'vitest';
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { expectRecall, simulateStudy, type SimulationInput } from '#lib/study/simulate-study.ts';
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
    plan: { newCardsPerDay: 10, reviewsPerDay: 200 },
    done: { introduced: 0, tested: 0 },
    nowMillis: firstOfMarchMillis,
    zone,
    seed: 'one',
    ...over,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the days ahead', () => {
  it('bring the new cards of the plan until all are begun', () => {
    expect(simulateStudy(input(), 5).progress.size).toBe(50);
    expect(simulateStudy(input(), 30).progress.size).toBe(200);
    expect(simulateStudy(input({ done: { introduced: 10, tested: 0 } }), 1).progress.size).toBe(0);
  });

  it('cost more answers the higher the desired retention is', () => {
    const cost = (retention: number) => sum(simulateStudy(input({}, retention), 60).answers);
    expect(cost(0.95)).toBeGreaterThan(cost(0.9) * 1.1);
    expect(cost(0.9)).toBeGreaterThan(cost(0.8) * 1.1);
  });

  it('are the same again for the same seed', () => {
    expect(simulateStudy(input(), 20)).toEqual(simulateStudy(input(), 20));
  });

  it('leave held cards and the given progress alone', () => {
    const begun = simulateStudy(input(), 10).progress;
    const before = new Map(begun);
    const holds = new Map(cards.map(({ id }) => [id, { suspended: 'by-learner', atMillis: 0 }] as const));
    expect(sum(simulateStudy(input({ progress: begun, holds }), 30).answers)).toBe(0);
    expect(simulateStudy(input({ progress: begun }), 30).progress.size).toBe(200);
    expect(begun).toEqual(before);
  });
});

describe('an exam', () => {
  const recallWith = (examDay: number | undefined) => {
    const given = input({ plan: { newCardsPerDay: 10, reviewsPerDay: 200, examDay } });
    return expectRecall(simulateStudy(given, 40), given, firstOfMarchMillis + 40 * 86_400_000);
  };

  it('finds more recalled on its day when every card was passed before it', () => {
    const [plain, prepared] = [recallWith(undefined), recallWith(today + 40)];
    expect(plain.cards).toBe(200);
    expect(prepared.recall).toBeGreaterThan(plain.recall + 0.01);
    expect(prepared.recall).toBeLessThanOrEqual(1);
  });

  it('of no cards expects nothing', () => {
    const given = input({ cards: [] });
    expect(expectRecall(simulateStudy(given, 3), given, firstOfMarchMillis)).toEqual({ cards: 0, recall: 0 });
  });
});
