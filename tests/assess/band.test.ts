import { describe, expect, it } from 'vitest';
import { describeBand } from '#lib/assess/band.ts';
import { buildBlueprint } from '#lib/assess/blueprint.ts';
import { buildAssessItem, buildLargeBank, buildTestBank } from '#tests/builders/build-assess.ts';

const bank = buildLargeBank(90);
const blueprint = buildBlueprint(bank, 40);
const band = (low: number, theta: number, high: number) =>
  describeBand({ theta, low, high, standardError: 0.5 }, bank.items, blueprint);

describe('a band', () => {
  it('says what share is known, with both ends of the interval', () => {
    const { share, low, high } = band(-1, 0, 1);
    expect(share).toBeGreaterThan(40);
    expect(share).toBeLessThan(60);
    expect(low).toBeLessThan(share);
    expect(high).toBeGreaterThan(share);
  });

  it('names both ends where they differ, and one word where they agree', () => {
    expect(band(-1, 0, 1).words).toBe('between first bearings and sound');
    expect(band(4, 4.5, 5).words).toBe('thorough');
    expect(band(-6, -5, -4).words).toBe('new ground');
  });

  it('counts the cells of the blueprint only', () => {
    const two = buildTestBank([
      buildAssessItem({ name: 'easy', difficulty: -3 }),
      buildAssessItem({ name: 'hard', difficulty: 3, topic: 'trade' }),
    ]);
    const cells = [{ topic: 'trade', level: 'recall', count: 1 } as const];
    expect(describeBand({ theta: 0, low: 0, high: 0, standardError: 0 }, two.items, cells).share).toBeLessThan(10);
  });

  it('weighs a cell by its questions in the test, not by how many the bank has of it', () => {
    const uneven = buildTestBank([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => buildAssessItem({ name, difficulty: -30 })),
      buildAssessItem({ name: 'hard', difficulty: 30, topic: 'trade' }),
    ]);
    const halves = ['diplomacy', 'trade'].map((topic) => ({ topic, level: 'recall', count: 3 }) as const);
    expect(describeBand({ theta: 0, low: 0, high: 0, standardError: 0 }, uneven.items, halves).share).toBe(50);
  });
});
