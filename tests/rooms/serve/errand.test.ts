import { expect, it } from 'vitest';
import { ok, refuse } from '#lib/core/result.ts';
import { roomGone, roomStoreDown } from '#lib/rooms/log/room-log-problem.ts';
import { buildErrand } from '#lib/rooms/serve/errand.ts';
import { buildTestTimers } from '#tests/builders/build-timers.ts';

function begin() {
  const timers = buildTestTimers();
  const errand = buildErrand(timers);
  const state = { asked: 0, isDown: true };
  const ask = async () => {
    state.asked++;
    return state.isDown ? refuse(roomStoreDown) : ok(undefined);
  };
  return { timers, errand, state, ask };
}

it('is done again and again while the store is away, and once when it is back', async () => {
  const { timers, errand, state, ask } = begin();
  errand.begin(ask);
  await timers.pass(3_500);
  expect([state.asked, errand.isPending()]).toEqual([4, true]);
  state.isDown = false;
  await timers.pass(60_000);
  expect([state.asked, errand.isPending()]).toEqual([5, false]);
});

it('is over when there is no such room any more', async () => {
  const { timers, errand } = begin();
  errand.begin(async () => refuse(roomGone));
  await timers.pass(0);
  expect(errand.isPending()).toBe(false);
});

it('is not done any more once it is stopped, nor when another takes its place', async () => {
  const { timers, errand, state, ask } = begin();
  errand.begin(ask);
  await timers.pass(0);
  errand.begin(async () => ok(undefined));
  await timers.pass(5_000);
  errand.begin(ask);
  errand.stop();
  await timers.pass(5_000);
  expect(state.asked).toBe(2);
});
