/** A parallel test: the same blueprint and terms, other questions about other things, to see what has changed since. */
import type { ItemId } from '#lib/core/ids.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { AssessBank } from './assess-bank.ts';
import { listFamilies, listItems } from './attempt-state.ts';
import type { Attempt } from './attempt.ts';
import type { Blueprint } from './blueprint.ts';
import { buildForm, type Shortfall } from './build-form.ts';
import type { Order } from './taking.ts';

export interface ParallelShortfall extends Shortfall {
  /** To take the nearest. */
  readonly order: Order;
}

/** Refuses when the bank has not enough that the first one did not ask about. */
export function buildParallel(attempt: Attempt, bank: AssessBank, seed: string): Result<Order, ParallelShortfall> {
  const { blueprint, plan, id: follows } = attempt;
  const asked = listItems(attempt, bank).map(({ item }) => item.id);
  if (plan.mode === 'check') return ok({ blueprint, seed, plan: { ...plan, avoid: asked }, follows });
  const form = buildForm(bank, blueprint, seed, listFamilies(asked, bank));
  const order = (wanted: Blueprint, items: readonly ItemId[]): Order => ({
    blueprint: wanted,
    seed,
    plan: { ...plan, items: [...items] },
    follows,
  });
  if (form.ok) return ok(order(blueprint, form.value));
  return refuse({ ...form.error, order: order(form.error.nearest, form.error.items) });
}
