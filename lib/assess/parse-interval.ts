/** An interval as it is typed beside a figure's unit: two numbers above 0, the lower first; said plainly when it is not one. */
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { parseQuantity } from '#lib/items/parse-quantity.ts';
import type { StatedInterval } from './interval-score.ts';

/**
 * `scale` is that of the unit beside the fields: a bare number is read in it, unless it is a million units or more: who
 * types 22,000,000 beside millions means that. Refuses with what is missing.
 */
export function parseInterval(lowText: string, highText: string, scale: number): Result<StatedInterval, string> {
  const [low, high] = [readBound(lowText, scale), readBound(highText, scale)];
  if (low === undefined || high === undefined) return refuse('Type a number above 0 in both fields.');
  if (low > high) return refuse('The first number is the lower end; it is above the second.');
  return ok({ low, high });
}

/** Nobody counts in a unit of which there are so many. */
const absurdlyMany = 1e6;

function readBound(text: string, scale: number): number | undefined {
  const typed = parseQuantity(text);
  if (typed === undefined || typed.value <= 0) return undefined;
  return typed.scaled || typed.value >= absurdlyMany ? typed.value : typed.value * scale;
}
