import { expect, it } from 'vitest';
import { buildTokenBuckets } from '#lib/rooms/serve/token-bucket.ts';

const clockAt = () => {
  let millis = 0;
  return {
    nowMillis: () => millis,
    zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }),
    pass(seconds: number) {
      millis += seconds * 1_000;
    },
  };
};

it('lets a burst through, then one more with each token that comes back', () => {
  const clock = clockAt();
  const buckets = buildTokenBuckets({ capacity: 3, perSecond: 0.5 }, clock);
  expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([true, true, true, false]);
  clock.pass(1);
  expect(buckets.take('a')).toBe(false);
  clock.pass(1);
  expect(buckets.take('a')).toBe(true);
  expect(buckets.hasToken('a')).toBe(false);
});

it('keeps the keys apart and holds no more than it can', () => {
  const clock = clockAt();
  const buckets = buildTokenBuckets({ capacity: 2, perSecond: 1 }, clock);
  buckets.take('a');
  buckets.take('a');
  expect(buckets.take('b')).toBe(true);
  clock.pass(3_600);
  expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([true, true, false]);
});

it('stays bounded under a flood of keys', () => {
  const buckets = buildTokenBuckets({ capacity: 1, perSecond: 0.001 }, clockAt());
  for (let key = 0; key < 10_001; key++) buckets.take(String(key));
  expect(buckets.hasToken('10000')).toBe(false);
  expect(buckets.hasToken('0')).toBe(true);
});
