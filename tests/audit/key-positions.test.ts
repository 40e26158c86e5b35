/** Keys that prefer a place are told from keys that do not, by χ² as worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Choice } from '#lib/audit/audit-bank.ts';
import { countKeyPositions } from '#lib/audit/key-positions.ts';

/** So many questions whose key stands in the first place, the second and so on. */
const choicesOf = (...counts: number[]): Choice[] =>
  counts.flatMap((count, place) =>
    Array.from({ length: count }, () => ({
      template: 'ask',
      stem: 'What is it?',
      options: counts.map((_, at) => `option ${at}`),
      isKey: counts.map((_, at) => at === place),
    })),
  );

describe('χ² of the places of keys', () => {
  it.each([
    { counts: [20, 20, 20], by: '0 + 0 + 0', chiSquared: 0 },
    { counts: [30, 20, 10], by: '100/20 + 0 + 100/20', chiSquared: 10 },
    { counts: [12, 8], by: '4/10 + 4/10', chiSquared: 0.8 },
    { counts: [10, 20, 30, 40], by: '225/25 + 25/25 + 25/25 + 225/25', chiSquared: 20 },
    { counts: [0, 0, 9], by: '9/3 + 9/3 + 36/3', chiSquared: 18 },
  ])('of $counts is $by', ({ counts, chiSquared }) => {
    expect(countKeyPositions(choicesOf(...counts))).toMatchObject([
      { options: counts.length, counts, chiSquared: expect.closeTo(chiSquared) as unknown },
    ]);
  });

  it.each([
    [2, 3.841],
    [3, 5.991],
    [4, 7.815],
    [5, 9.488],
    [6, 11.07],
  ])('with %i options stays under %f 19 times in 20', (options, limit) => {
    const counts = Array.from({ length: options }, () => 1);
    expect(countKeyPositions(choicesOf(...counts))[0]?.limit).toBe(limit);
  });
});

describe('questions', () => {
  it('are counted by the number of their options, the fewest first', () => {
    const rows = countKeyPositions([...choicesOf(1, 2, 3, 4), ...choicesOf(5, 6)]);
    expect(rows.map(({ counts }) => counts)).toEqual([
      [5, 6],
      [1, 2, 3, 4],
    ]);
  });

  it('with several keys are not counted', () => {
    const [several] = choicesOf(1, 0, 0);
    if (several === undefined) throw new Error('there is no question');
    expect(countKeyPositions([{ ...several, isKey: [true, true, false] }])).toEqual([]);
  });

  it('are in no row where there are none', () => {
    expect(countKeyPositions([])).toEqual([]);
  });
});
