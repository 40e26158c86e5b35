import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCalibration, type Judged } from '#lib/assess/calibration.ts';
import { buildRandom } from '#lib/core/random.ts';

const judged = fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() }), {
  maxLength: 60,
});

/** `count` answers stated at one confidence, `right` of them right. */
const stated = (confidence: number, right: number, count: number): Judged[] =>
  Array.from({ length: count }, (_, at) => ({ confidence, isRight: at < right }));

describe('laws', () => {
  it('every answer is in one bin, and the score lies between 0 and 1', () => {
    fc.assert(
      fc.property(judged, (answers) => {
        const { bins, brier, count } = buildCalibration(answers);
        expect(bins.reduce((sum, { came }) => sum + came.count, 0)).toBe(answers.length);
        expect(count).toBe(answers.length);
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('nobody scores better on average by stating something other than the chance they have', () => {
    const random = buildRandom('brier');
    const outcomes = Array.from({ length: 4_000 }, () => random.next() < 0.7);
    const scoreFor = (confidence: number) =>
      buildCalibration(outcomes.map((isRight) => ({ confidence, isRight }))).brier;
    for (const other of [0.5, 0.6, 0.8, 0.99]) expect(scoreFor(0.7)).toBeLessThan(scoreFor(other));
  });
});

it('is the mean squared distance, beside that of always stating one’s own share', () => {
  const answers = [...stated(0.9, 1, 2), ...stated(0.5, 1, 2)];
  const { brier, reference } = buildCalibration(answers);
  expect(brier).toBeCloseTo((0.01 + 0.81 + 0.25 + 0.25) / 4);
  expect(reference).toBe(0.25);
});

describe('a bin', () => {
  it.each([
    ['says nothing on nine answers', stated(0.99, 0, 9), 'too-few'],
    ['is overconfident when less came than was said', stated(0.9, 10, 20), 'overconfident'],
    ['is underconfident when more came', stated(0.5, 19, 20), 'underconfident'],
    ['fits when what was said lies in the interval', stated(0.7, 13, 20), 'fits'],
  ] as const)('%s', (_, answers, verdict) => {
    expect(buildCalibration(answers).bins.map((bin) => bin.verdict)).toEqual([verdict]);
  });
});

it('twenty answers are needed before the whole says anything', () => {
  expect(buildCalibration(stated(0.7, 10, 19)).isTelling).toBe(false);
  expect(buildCalibration(stated(0.7, 10, 20)).isTelling).toBe(true);
  expect(buildCalibration([])).toMatchObject({ count: 0, brier: 0, bins: [], isTelling: false });
});
