/** How near the nearest wrong option lies to the key, 0 to 1: years by their distance, sums by their ratio, words by those they share. */
import { wordsOf } from '#lib/core/normalise-text.ts';
import { parseQuantity } from '#lib/items/parse-quantity.ts';
import type { Item } from '#lib/items/item-kinds.ts';

/** 0 for items without options, and for those with several keys. */
export function distractorCloseness(item: Item): number {
  if (!('options' in item) || typeof item.key !== 'string') return 0;
  const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
  return Math.max(0, ...item.options.filter(({ id }) => id !== item.key).map(({ text }) => closeness(key, text)));
}

function closeness(key: string, other: string): number {
  const [keyYear, otherYear] = [yearIn(key), yearIn(other)];
  if (keyYear !== undefined && otherYear !== undefined) return 1 / (1 + Math.abs(keyYear - otherYear));
  const [a, b] = [parseQuantity(key)?.value, parseQuantity(other)?.value];
  if (a !== undefined && b !== undefined && a > 0 && b > 0) return Math.min(a, b) / Math.max(a, b);
  return sharedPart(new Set(wordsOf(key)), new Set(wordsOf(other)));
}

function yearIn(text: string): number | undefined {
  const found = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Jaccard's index. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
