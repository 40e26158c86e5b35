/** A link to the questions of one kind on some facts: one a card, the same ones each time the app is built. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Kind } from '#lib/items/item-kinds.ts';
import { filterItems, openChoice } from './practice-choice.ts';
import { printPracticeItems, printSetLink } from './practice-link.ts';
import { pickPractice } from './pick-practice.ts';

/** More than that is no longer one sitting. */
const longest = 20;

/** An empty list of facts leaves them open. Nothing where there is no such question. */
export function buildPracticeHref(bank: StudyBank, kind: Kind, facts: readonly string[]): string | undefined {
  const suiting = filterItems(bank, { ...openChoice, kinds: [kind], facts }, new Set());
  const items = pickPractice(suiting, longest, `${kind} ${facts.join(' ')}`);
  if (items.length === 0) return undefined;
  return printSetLink(bank.dossier.id, printPracticeItems(items), 0);
}
