/**
 * How able a learner is, by their answers: the mean of the posterior, with its standard deviation as standard error
 * (expected a posteriori; Bock and Mislevy, Applied Psychological Measurement 6, 1982). The prior is wide, so that it
 * hardly pulls; the interval holds 95 % of the posterior, and is not taken to be symmetric.
 */
import { chanceRight, type Calibrated } from './rasch.ts';

export interface Answer extends Calibrated {
  readonly isRight: boolean;
}

/** All in logits; 0 is a middling learner. */
export interface Estimate {
  readonly theta: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

const priorDeviation = 2;
const reach = 6;
const step = 0.1;
const grid = Array.from({ length: (2 * reach) / step + 1 }, (_, at) => at * step - reach);
const tail = 0.025;

/** Without answers: the prior. */
export function estimateAbility(answers: readonly Answer[]): Estimate {
  const logs = grid.map((theta) => logPosterior(theta, answers));
  const highest = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const posterior = weights.map((weight) => weight / sum);
  const mean = expect(posterior, (theta) => theta);
  const variance = expect(posterior, (theta) => (theta - mean) ** 2);
  return {
    theta: mean,
    standardError: Math.sqrt(variance),
    low: quantile(posterior, tail),
    high: quantile(posterior, 1 - tail),
  };
}

function logPosterior(theta: number, answers: readonly Answer[]): number {
  const prior = -0.5 * (theta / priorDeviation) ** 2;
  return answers.reduce((sum, answer) => {
    const right = chanceRight(theta, answer);
    return sum + Math.log(answer.isRight ? right : 1 - right);
  }, prior);
}

function expect(posterior: readonly number[], valueAt: (theta: number) => number): number {
  return posterior.reduce((sum, weight, at) => sum + weight * valueAt(grid[at] ?? 0), 0);
}

/** Between two points of the grid the posterior is taken to be even. */
function quantile(posterior: readonly number[], share: number): number {
  let below = 0;
  for (const [at, weight] of posterior.entries()) {
    if (below + weight >= share) return (grid[at] ?? 0) - step / 2 + (step * (share - below)) / weight;
    below += weight;
  }
  return reach;
}
