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
});
