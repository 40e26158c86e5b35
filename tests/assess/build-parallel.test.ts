import { expect, it } from 'vitest';
import { foldAttempt } from '#lib/assess/attempt.ts';
import { listFamilies } from '#lib/assess/attempt-state.ts';
import { buildBlueprint } from '#lib/assess/blueprint.ts';
import { buildForm } from '#lib/assess/build-form.ts';
import { buildParallel } from '#lib/assess/build-parallel.ts';
import { roughCheck } from '#lib/assess/stop-rule.ts';
import type { Order } from '#lib/assess/taking.ts';
import type { ItemId } from '#lib/core/ids.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { buildLargeBank } from '#tests/builders/build-assess.ts';
import { openAttempt } from '#tests/builders/open-attempt.ts';

const bank = buildLargeBank(180);
const blueprint = buildBlueprint(bank, 12);

function takeAll(order: Order): AttemptEvent[] {
  const { test, events } = openAttempt(bank);
  test.begin(order);
  for (let at = 0; at < 60 && test.getState().phase === 'asking'; at++) test.pass();
  test.handIn();
  return events;
}

const asked = (events: readonly AttemptEvent[]): ItemId[] => [...(foldAttempt(events)?.answers.keys() ?? [])];

function paper(): Order {
  const form = buildForm(bank, blueprint, 'first');
  if (!form.ok) throw new Error(form.error.message);
  return { blueprint, seed: 'first', plan: { mode: 'paper', items: [...form.value], limitMillis: 60_000 } };
}

it.each([
  ['paper', paper()],
  ['check', { blueprint, seed: 'first', plan: { mode: 'check', ...roughCheck } } satisfies Order],
])('a parallel %s has the same terms and asks about other things', (_, order) => {
  const first = takeAll(order);
  const attempt = foldAttempt(first);
  if (attempt === undefined) throw new Error('there is no attempt');
  const parallel = buildParallel(attempt, bank, 'second');
  if (!parallel.ok) throw new Error(parallel.error.message);
  expect(parallel.value).toMatchObject({ blueprint, follows: attempt.id, plan: { mode: order.plan.mode } });
  const before = listFamilies(asked(first), bank);
  const after = [...listFamilies(asked(takeAll(parallel.value)), bank)];
  expect(after.length).toBeGreaterThan(10);
  expect(after.filter((family) => before.has(family))).toEqual([]);
});

it('is refused when the bank has not enough other things', () => {
  const small = buildLargeBank(12);
  const all = buildBlueprint(small, 12);
  const form = buildForm(small, all, 'first');
  const { test } = openAttempt(small);
  test.begin({ blueprint: all, seed: 'first', plan: { mode: 'paper', items: form.ok ? [...form.value] : [] } });
  const { attempt } = test.getState();
  expect(attempt && buildParallel(attempt, small, 'second')).toMatchObject({ ok: false });
});

it('that cannot be had whole comes with the nearest, to be taken as it is', () => {
  const small = buildLargeBank(45);
  const most = buildBlueprint(small, 30);
  const form = buildForm(small, most, 'first');
  const { test } = openAttempt(small);
  test.begin({ blueprint: most, seed: 'first', plan: { mode: 'paper', items: form.ok ? [...form.value] : [] } });
  const { attempt } = test.getState();
  const parallel = attempt && buildParallel(attempt, small, 'second');
  if (!parallel || parallel.ok) throw new Error('it was drawn');
  const { order, nearest, items, message } = parallel.error;
  expect(message).toMatch(/from one another and from the test before\. Missing: /);
  expect(items.length).toBeGreaterThan(5);
  expect(order).toMatchObject({ blueprint: nearest, follows: attempt.id, plan: { mode: 'paper', items } });
});
