/** The links to practise one question of each kind, from the bank that the app serves. */
import type { Kind } from '#lib/items/item-kinds.ts';
import { printPracticeItems, printSetLink } from '#lib/practice/practice-link.ts';
import { fetchBank, pickOfEachKind } from './fetch-bank.ts';

export async function fetchKindLinks(): Promise<ReadonlyMap<Kind, string>> {
  const items = pickOfEachKind(await fetchBank());
  return new Map(items.map((item) => [item.kind, printSetLink('russia-pakistan', printPracticeItems([item]), 0)]));
}
