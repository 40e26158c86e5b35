import { describe, expect, it } from 'vitest';
import { discriminationOf, medianOf } from '#lib/rooms/report/item-statistics.ts';

const answered = (right: boolean) => ({ earned: right ? 1 : 0, total: 1 });
const table = (...rows: string[]) =>
  rows.map((row) => Array.from(row).map((sign) => (sign === '-' ? undefined : answered(sign === '1'))));

describe('discrimination', () => {
  it('is one where exactly those who know the rest are right', () => {
    expect(discriminationOf(table('111', '111', '000', '000'), 0)).toBeCloseTo(1);
    expect(discriminationOf(table('011', '011', '100', '100'), 0)).toBeCloseTo(-1);
  });

  it('leaves the question itself out', () => {
    // Worked by hand: right here 1 1 0 0, elsewhere 1, 1/2, 1/2, 0: r = 0.5 / √(1 × 0.5).
    expect(discriminationOf(table('111', '110', '010', '000'), 0)).toBeCloseTo(Math.SQRT1_2);
  });

  it('is not there where all are right, nobody differs elsewhere, or nothing else was answered', () => {
    expect(discriminationOf(table('111', '101'), 0)).toBeUndefined();
    expect(discriminationOf(table('1110', '0101', '1011'), 0)).toBeUndefined();
    expect(discriminationOf(table('1--', '0--'), 0)).toBeUndefined();
    expect(discriminationOf([], 0)).toBeUndefined();
  });

  it('passes over who did not answer', () => {
    expect(discriminationOf(table('111', '000', '-11', '-00'), 0)).toBeCloseTo(1);
  });
});

it.each([
  [[], undefined],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 9, 2], 3],
])('the median of %j is %s', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
