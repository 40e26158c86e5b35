import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildServerClock } from '#lib/rooms/client/server-clock.ts';

it('shows the device’s own time until it has heard of the server', () => {
  expect(buildServerClock(() => 7_000).nowMillis()).toBe(7_000);
});

it('is never further off than half of the quickest round trip', () => {
  const trips = fc.array(
    fc.record({ there: fc.integer({ min: 0, max: 2_000 }), back: fc.integer({ min: 0, max: 2_000 }) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  const offsets = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(trips, offsets, (all, offset) => {
      let now = 50_000_000;
      const clock = buildServerClock(() => now);
      for (const { there, back } of all) {
        const sent = now;
        now += there + back;
        clock.noteRoundTrip(sent, sent + there + offset);
      }
      const quickest = Math.min(...all.map(({ there, back }) => there + back));
      expect(Math.abs(clock.nowMillis() - (now + offset))).toBeLessThanOrEqual(quickest / 2 + 0.5);
    }),
  );
});

it('takes from frames that were long under way no more than that it is at least so late', () => {
  let now = 1_000;
  const clock = buildServerClock(() => now);
  clock.noteFrame(90_000);
  now += 5_000;
  clock.noteFrame(60_000);
  expect(clock.nowMillis()).toBe(95_000);
});
