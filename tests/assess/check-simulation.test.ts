/** Learners of known ability take the check: is the estimate unbiased, does its interval hold, is it shorter than a paper? */
import { describe, expect, it } from 'vitest';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { buildBlueprint } from '#lib/assess/blueprint.ts';
import { roughCheck } from '#lib/assess/stop-rule.ts';
import { buildRandom } from '#lib/core/random.ts';
import { buildLargeBank } from '#tests/builders/build-assess.ts';
import { drawNormal, takeCheck, takeForm } from '#tests/builders/simulate-check.ts';

const bank = buildLargeBank(270);
const blueprint = buildBlueprint(bank, 45);
const learners = 300;

/** By how far an item is harder for this learner's test than its prior says. */
const surpriseOf = (spread: number, lot: number) => (item: AssessItem) =>
  spread === 0 ? 0 : spread * drawNormal(buildRandom(`${item.item.id} ${lot}`));

function simulate(theta: number, spread: number) {
  const outcomes = Array.from({ length: learners }, (_, lot) => {
    const random = buildRandom(`${theta} ${spread} ${lot}`);
    return takeCheck(bank, blueprint, roughCheck, { theta, surprise: surpriseOf(spread, lot), random }, `seed ${lot}`);
  });
  const errors = outcomes.map(({ estimate }) => estimate.theta - theta);
  const held = outcomes.filter(({ estimate: { low, high } }) => low <= theta && theta <= high).length;
  return { bias: errors.reduce((sum, error) => sum + error, 0) / learners, coverage: held / learners };
}

describe.each([
  ['as hard as their priors say', 0],
  ['off by half a logit from their priors', 0.5],
])('when items are %s', (_, spread) => {
  const results = [-1, 0, 1].map((theta) => ({ theta, ...simulate(theta, spread) }));

  it.each(results)('a learner of $theta logits is estimated within 0.1 on average', ({ bias }) => {
    expect(Math.abs(bias)).toBeLessThanOrEqual(0.1);
  });

  it('the 95 % interval holds the truth in 90 to 97 of 100 checks', () => {
    const coverage = results.reduce((sum, one) => sum + one.coverage, 0) / results.length;
    expect(coverage).toBeGreaterThanOrEqual(0.9);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });
});

it('a check asks fewer items than a paper needs for the same precision', () => {
  const [long, rule] = [buildBlueprint(bank, 90), { ...roughCheck, fewest: 1, most: 90 }];
  let [adaptive, fixed] = [0, 0];
  for (let lot = 0; lot < 100; lot++) {
    const theta = drawNormal(buildRandom(`ability ${lot}`));
    const learner = () => ({ theta, surprise: () => 0, random: buildRandom(`answers ${lot}`) });
    adaptive += takeCheck(bank, long, rule, learner(), `seed ${lot}`).asked.length;
    fixed += takeForm(bank, long, rule.standardError, learner(), `seed ${lot}`).asked.length;
  }
  expect(adaptive / fixed, `${adaptive / 100} items against ${fixed / 100}`).toBeLessThan(0.75);
});
