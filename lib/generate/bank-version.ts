/** The version of a bank: a hash of its items' ids and keys. The same questions with the same answers have the same version. */
import { hashText } from '#lib/core/random.ts';
import type { Item } from '#lib/items/item-kinds.ts';

export function hashBank(items: readonly Item[]): string {
  return hashText(items.map((item) => JSON.stringify([item.id, keyOf(item)])).join('\n')).toString(36);
}

/** What decides whether an answer is right, whatever the kind calls it. */
function keyOf(item: Item): unknown {
  if ('low' in item) return [item.low, item.high];
  return 'accepted' in item ? item.accepted : item.key;
}
