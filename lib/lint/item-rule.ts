/** A rule on items: one of the 19 published item-writing flaws. One rule, one file in `item-rules/`, one test. */
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Item } from '#lib/items/item-kinds.ts';

export interface ItemRule {
  /** The flaw, as the literature calls it. */
  readonly flaw: string;
  /** True when a reader must judge: what it finds is asked, and may be answered in the dossier's `answered-flags.json`. */
  readonly isFlag: boolean;
  /** What is wrong, in a sentence to the author; nothing when all is well. */
  check(item: Item, index: DossierIndex): readonly string[];
}

export interface Choice {
  readonly text: string;
  readonly isKey: boolean;
}

/** The options of an item that has any, with their truth. */
export function listChoices(item: Item): readonly Choice[] {
  if (!('options' in item)) return [];
  return item.options.map(({ id, text }) => ({ text, isKey: item.key.includes(id) }));
}

/** Each option that a pattern is found in. */
export function findInOptions(item: Item, pattern: RegExp): string[] {
  return listChoices(item).flatMap(({ text }) => pattern.exec(text)?.[0] ?? []);
}

/** True for items whose stem is a question to be answered from options. */
export function hasOptions(item: Item): boolean {
  return 'options' in item;
}
