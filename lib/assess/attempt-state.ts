/** What a test in hand adds up to so far: the items asked, the ability they speak for, whether it is enough, what comes next. */
import type { ItemId } from '#lib/core/ids.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import type { Attempt } from './attempt.ts';
import { estimateAbility, type Estimate } from './estimate-ability.ts';
import { pickNextItem } from './pick-next-item.ts';
import { findStop, type StopReason } from './stop-rule.ts';

/** A paper's items in their order; of a check, or a paper that could not be gone on with, those answered, in that order. */
export function listItems({ plan, answers, handedIn }: Attempt, bank: AssessBank): AssessItem[] {
  const isWhole = plan.mode === 'paper' && handedIn?.reason !== 'questions-changed';
  const ids = isWhole ? plan.items : [...answers.keys()];
  return ids.flatMap((id) => bank.findItem(id) ?? []);
}

/** What the items are about. */
export function listFamilies(items: readonly ItemId[], bank: AssessBank): ReadonlySet<string> {
  return new Set(items.flatMap((id) => bank.findItem(id)?.families ?? []));
}

/** An item of a paper that was left out counts as wrong once the paper is handed in. */
export function estimateAttempt(attempt: Attempt, bank: AssessBank): Estimate {
  const isOver = attempt.handedIn !== undefined;
  return estimateAbility(
    listItems(attempt, bank).flatMap(({ item, difficulty, guessing }) => {
      const answer = attempt.answers.get(item.id);
      if (answer === undefined && !isOver) return [];
      return [{ difficulty, guessing, isRight: answer?.isRight === true }];
    }),
  );
}

/** For a check: the next item, or why it is over. */
export function findNext(attempt: Attempt, bank: AssessBank): AssessItem | StopReason | 'nothing-left' | undefined {
  const { plan, blueprint, seed } = attempt;
  if (plan.mode === 'paper') return undefined;
  const { theta, standardError } = estimateAttempt(attempt, bank);
  const asked = listItems(attempt, bank);
  const avoided = listFamilies(plan.avoid ?? [], bank);
  return (
    findStop(plan, asked.length, standardError) ??
    pickNextItem(bank, blueprint, asked, theta, seed, avoided) ??
    'nothing-left'
  );
}
