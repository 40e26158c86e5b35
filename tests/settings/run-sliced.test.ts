import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runSliced } from '#components/settings/run-sliced.ts';

function* countTo(last: number): Generator<undefined, number> {
  for (let at = 0; at < last; at++) yield;
  return last;
}

it('brings what the whole calculation brings', async () => {
  expect(await runSliced(countTo(100_000), new AbortController().signal)).toBe(100_000);
});

it('lets others have their turn while it goes on, and ends when it is given up', async () => {
  const giveUp = new AbortController();
  const work = runSliced(countTo(Infinity), giveUp.signal);
  await setTimeout(1);
  giveUp.abort();
  expect(await work).toBeUndefined();
});

it('does nothing when it was given up before it began', async () => {
  const giveUp = new AbortController();
  giveUp.abort();
  const steps = countTo(1);
  expect(await runSliced(steps, giveUp.signal)).toBeUndefined();
  expect(steps.next().done).toBe(false);
});
