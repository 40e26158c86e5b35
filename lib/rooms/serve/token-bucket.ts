/** A limit that lets bursts through: a bucket for each key, full at first, from which each try takes a token and which fills again. */
import type { Clock } from '#lib/core/clock.ts';

export interface TokenBuckets {
  /** False when that bucket is empty. */
  take(key: string): boolean;
  /** Without taking. */
  hasToken(key: string): boolean;
}

export interface BucketSize {
  readonly capacity: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly tokens: number;
  readonly atMillis: number;
}

/** A full bucket is the same as none: when there are many, full ones are let go. */
const mostKept = 10_000;

export function buildTokenBuckets({ capacity, perSecond }: BucketSize, clock: Clock): TokenBuckets {
  const buckets = new Map<string, Bucket>();

  function fillOf({ tokens, atMillis }: Bucket): number {
    return Math.min(tokens + (Math.max(clock.nowMillis() - atMillis, 0) / 1_000) * perSecond, capacity);
  }

  const tokensOf = (key: string): number => {
    const bucket = buckets.get(key);
    return bucket === undefined ? capacity : fillOf(bucket);
  };

  function makeRoom(): void {
    for (const [key, bucket] of buckets) if (fillOf(bucket) >= capacity) buckets.delete(key);
    // Under a flood of keys the oldest goes, and begins anew.
    const [oldest] = buckets.keys();
    if (buckets.size >= mostKept && oldest !== undefined) buckets.delete(oldest);
  }

  return {
    hasToken: (key) => tokensOf(key) >= 1,
    take(key) {
      const tokens = tokensOf(key);
      if (tokens < 1) return false;
      if (!buckets.has(key) && buckets.size >= mostKept) makeRoom();
      buckets.set(key, { tokens: tokens - 1, atMillis: clock.nowMillis() });
      return true;
    },
  };
}
