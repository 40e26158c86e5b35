/**
 * A practice as a link: each item by a short mark and the time limit, so that whoever opens it gets the very same. Whether
 * the answers count is no part of it: a link from somebody else must not write to the schedule.
 */
import { hashText } from '#lib/core/random.ts';
import type { Item } from '#lib/items/item-kinds.ts';

/** Six hexadecimal digits: two of 2,500 items share one about once in six banks, and then the first of them is meant. */
const markLength = 6;

/** Whole minutes without leading zeros, up to 999. */
const minutesPattern = /^[1-9]\d{0,2}$/;

/** 0 minutes are no limit, and are not named. */
export function printPracticeLink(dossierId: string, items: readonly Item[], limitMinutes: number) {
  const limit = limitMinutes === 0 ? '' : `&minutes=${limitMinutes}`;
  return `/practice?dossier=${dossierId}&items=${printPracticeItems(items)}${limit}` as const;
}

/** What is no number of minutes sets no limit: 0. */
export function parsePracticeMinutes(text: string | null): number {
  return text !== null && minutesPattern.test(text) ? Number(text) : 0;
}

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
