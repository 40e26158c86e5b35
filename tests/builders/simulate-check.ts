/** Learners of known ability who take a test: each answer falls by lot, with the chance that the model gives it. */
import type { Random } from '#lib/core/random.ts';
import type { AssessBank, AssessItem } from '#lib/assess/assess-bank.ts';
import type { Blueprint } from '#lib/assess/blueprint.ts';
import { buildForm } from '#lib/assess/build-form.ts';
import { estimateAbility, type Answer, type Estimate } from '#lib/assess/estimate-ability.ts';
import { pickNextItem } from '#lib/assess/pick-next-item.ts';
import { findStop, type StopRule } from '#lib/assess/stop-rule.ts';

export interface Learner {
  readonly theta: number;
  /** How far an item is truly harder than its prior says; the test does not know it. */
  readonly surprise: (item: AssessItem) => number;
  readonly random: Random;
}

export interface Outcome {
  readonly asked: readonly AssessItem[];
  readonly estimate: Estimate;
}

/** True difficulties and no spread: the plain Rasch curve with guessing. */
function answer({ theta, surprise, random }: Learner, item: AssessItem): Answer {
  const known = 1 / (1 + Math.exp(item.difficulty + surprise(item) - theta));
  const { difficulty, guessing } = item;
  return { difficulty, guessing, isRight: random.next() < guessing + (1 - guessing) * known };
}

export function takeCheck(
  bank: AssessBank,
  blueprint: Blueprint,
  rule: StopRule,
  learner: Learner,
  seed: string,
): Outcome {
  const asked: AssessItem[] = [];
  const answers: Answer[] = [];
  let estimate = estimateAbility(answers);
  while (findStop(rule, asked.length, estimate.standardError) === undefined) {
    const next = pickNextItem(bank, blueprint, asked, estimate.theta, seed);
    if (next === undefined) break;
    asked.push(next);
    answers.push(answer(learner, next));
    estimate = estimateAbility(answers);
  }
  return { asked, estimate };
}

/** A form drawn by the blueprint alone, answered until the same precision is reached, or to its end. */
export function takeForm(
  bank: AssessBank,
  blueprint: Blueprint,
  standardError: number,
  learner: Learner,
  seed: string,
): Outcome {
  const form = buildForm(bank, blueprint, seed);
  if (!form.ok) throw new Error(form.error.message);
  const asked: AssessItem[] = [];
  const answers: Answer[] = [];
  let estimate = estimateAbility(answers);
  for (const id of form.value) {
    const item = bank.findItem(id);
    if (item === undefined || estimate.standardError <= standardError) break;
    asked.push(item);
    answers.push(answer(learner, item));
    estimate = estimateAbility(answers);
  }
  return { asked, estimate };
}

/** Normal, by the sum of twelve even draws less six. */
export function drawNormal(random: Random): number {
  return Array.from({ length: 12 }, () => random.next()).reduce((sum, draw) => sum + draw, -6);
}
