/** A practice set as a link: each item by a short mark, so that whoever opens it gets the very same questions in the same order. */
import { hashText } from '#lib/core/random.ts';
import type { Item } from '#lib/items/item-kinds.ts';

/** Six hexadecimal digits: two of 2,500 items share one about once in six banks, and then the first of them is meant. */
const markLength = 6;

export function printPracticeItems(items: readonly Item[]): string {
  return items.map(({ id }) => markOf(id)).join('.');
}

export interface LinkedItems {
  readonly items: readonly Item[];
  /** How many marks name no item of this bank: it was made anew, or the link is damaged. */
  readonly missing: number;
}

export function parsePracticeItems(text: string, bank: readonly Item[]): LinkedItems {
  const byMark = new Map(bank.toReversed().map((item) => [markOf(item.id), item]));
  const found = text
    .split('.')
    .filter((mark) => mark !== '')
    .map((mark) => byMark.get(mark));
  const items = found.filter((item) => item !== undefined);
  return { items, missing: found.length - items.length };
}

function markOf(id: string): string {
  return (hashText(id) >>> 8).toString(16).padStart(markLength, '0');
}
