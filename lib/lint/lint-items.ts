/** Runs every rule over every item. Flags that a reader has answered are let pass; an answer to a flag that is no longer raised is stale. */
import type { Problem } from '#lib/core/problem.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { allItemRules } from './all-item-rules.ts';

export interface ItemFinding {
  readonly rule: string;
  readonly flaw: string;
  readonly isFlag: boolean;
  readonly item: Item;
  readonly message: string;
}

export function findFlaws(items: readonly Item[], index: DossierIndex): ItemFinding[] {
  return items.flatMap((item) =>
    Object.entries(allItemRules).flatMap(([rule, { flaw, isFlag, check }]) =>
      check(item, index).map((message) => ({ rule, flaw, isFlag, item, message })),
    ),
  );
}

export function lintItems(items: readonly Item[], index: DossierIndex): Problem[] {
  const { id: slug, answeredFlags } = index.dossier;
  const findings = findFlaws(items, index);
  const nameFlag = (rule: string, card: string) => `${rule} ${card}`;
  const answered = new Set(answeredFlags.map(({ rule, card }) => nameFlag(rule, card)));
  const raised = new Set(findings.filter(({ isFlag }) => isFlag).map(({ rule, item }) => nameFlag(rule, item.card)));
  const open = findings.filter(({ rule, isFlag, item }) => !isFlag || !answered.has(nameFlag(rule, item.card)));
  return [
    ...open.map(({ rule, flaw, isFlag, item, message }): Problem => ({
      code: isFlag ? 'flag-unanswered' : 'item-flaw',
      file: `content/dossiers/${slug}/facts/${item.citations[0]?.source}.json`,
      path: item.id,
      message: isFlag
        ? `${flaw}: ${message}. Mend it, or answer the flag "${rule}" in answered-flags.json`
        : `${flaw}: ${message}`,
    })),
    ...answeredFlags
      .filter(({ rule, card }) => !raised.has(nameFlag(rule, card)))
      .map(({ rule, card }): Problem => ({
        code: 'flag-stale',
        file: `content/dossiers/${slug}/answered-flags.json`,
        path: card,
        message: `nothing raises the flag "${rule}" here any more; take the answer out`,
      })),
  ];
}
