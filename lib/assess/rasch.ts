/**
 * The chance that a learner answers an item rightly, and what an answer tells of the learner.
 *
 * Rasch's model (Probabilistic Models for Some Intelligence and Attainment Tests, 1960) with a floor for guessing
 * (Birnbaum 1968): P = c + (1 − c) / (1 + e^(k(b − θ))), all in logits. b is a prior that may be off by
 * `difficultySpread`; averaged over that error a logistic curve stays nearly logistic, only flatter, by
 * k = 1 / √(1 + (16√3 / 15π)² σ²) (Johnson and Kotz, Continuous Univariate Distributions 2, 1970, chapter 22).
 */
import { difficultySpread } from './difficulty.ts';

export interface Calibrated {
  readonly difficulty: number;
  readonly guessing: number;
}

const flatness = 1 / Math.sqrt(1 + ((16 * Math.sqrt(3)) / (15 * Math.PI)) ** 2 * difficultySpread ** 2);

/** The chance of knowing it, without guessing. */
export function chanceKnown(theta: number, difficulty: number): number {
  return 1 / (1 + Math.exp(flatness * (difficulty - theta)));
}

export function chanceRight(theta: number, { difficulty, guessing }: Calibrated): number {
  return guessing + (1 - guessing) * chanceKnown(theta, difficulty);
}

/** Fisher's information of one answer at that ability (Lord, Applications of Item Response Theory, 1980, p. 72). */
export function information(theta: number, item: Calibrated): number {
  const right = chanceRight(theta, item);
  return (flatness ** 2 * ((1 - right) / right) * (right - item.guessing) ** 2) / (1 - item.guessing) ** 2;
}
