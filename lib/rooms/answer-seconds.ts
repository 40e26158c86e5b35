/**
 * How long a question stays open with the timer on: the time to read it and the time to answer in its kind. Reading goes by
 * 150 words a minute, not by the 238 at which adults read their own language in silence (Brysbaert 2019): a class reads from
 * a phone, some of it in a second language.
 */
import { viewItem } from '#lib/items/answer-item.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';

const wordsASecond = 150 / 60;

/** Beyond reading: to think, and to tap, type, sort or search. */
const answeringSeconds: Readonly<Record<Kind, number>> = {
  'single-choice': 12,
  'multiple-choice': 20,
  'true-false': 10,
  numeric: 20,
  'short-text': 25,
  cloze: 25,
  ordering: 35,
  matching: 35,
  'map-place': 25,
};

const shortest = 15;
const longest = 120;
const step = 5;

export function answerSecondsOf(item: Item): number {
  const lists: unknown[] = Object.values(viewItem<Kind>(item)).filter(Array.isArray).flat();
  const words = [item.stem, ...lists.flatMap(textOf)].join(' ').split(/\s+/).length;
  const seconds = words / wordsASecond + answeringSeconds[item.kind];
  return Math.min(longest, Math.max(shortest, Math.ceil(seconds / step) * step));
}

function textOf(part: unknown): string[] {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string'
    ? [part.text]
    : [];
}
