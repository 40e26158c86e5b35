/** A parallel test: the same blueprint and terms, other questions about other things, to see what has changed since. */
import { ok, type Result } from '#lib/core/result.ts';
import type { AssessBank } from './assess-bank.ts';
import { listFamilies, listItems } from './attempt-state.ts';
import type { Attempt } from './attempt.ts';
import { buildForm, type Shortfall } from './build-form.ts';
import type { Order } from './taking.ts';

/** Refuses when the bank has not enough that the first one did not ask about. */
export function buildParallel(attempt: Attempt, bank: AssessBank, seed: string): Result<Order, Shortfall> {
  const { blueprint, plan, id: follows } = attempt;
  const asked = listItems(attempt, bank).map(({ item }) => item.id);
  if (plan.mode === 'check') return ok({ blueprint, seed, plan: { ...plan, avoid: asked }, follows });
  const form = buildForm(bank, blueprint, seed, listFamilies(asked, bank));
  return form.ok ? ok({ blueprint, seed, plan: { ...plan, items: [...form.value] }, follows }) : form;
}
