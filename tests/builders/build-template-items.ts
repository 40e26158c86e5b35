/** The items that one template makes of one card, as they stand in the bank of its dossier. */
import { buildBank } from '#lib/generate/build-bank.ts';
import type { Template } from '#lib/generate/template.ts';
import type { Item, ItemOf, Kind } from '#lib/items/item-kinds.ts';
import { buildAsked } from './build-asked.ts';
import type { DossierFields } from './build-dossier.ts';
import type { CardFields, FactFields } from './build-fact.ts';

export function buildTemplateItems(
  template: Template,
  card: CardFields,
  fact: FactFields = {},
  world: DossierFields = {},
): Item[] {
  const { asked, index } = buildAsked(card, fact, world);
  return buildBank(index.dossier).items.filter(
    (item) => item.template === template.name && item.facts[0] === asked.fact.id,
  );
}

export function pickKind<K extends Kind>(items: readonly Item[], kind: K): ItemOf<K>[] {
  return items.filter((item): item is ItemOf<K> => item.kind === kind);
}
