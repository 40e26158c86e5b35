/** One card among the facts of a dossier, with what the pickers of distractors need to look things up. */
import type { CardOfFact } from '#lib/distractors/closed-world.ts';
import { buildDossierTables, type DossierTables } from '#lib/distractors/dossier-tables.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { buildIndex, type DossierFields } from './build-dossier.ts';
import { buildFact, type CardFields, type FactFields } from './build-fact.ts';

export interface Asked {
  readonly asked: CardOfFact;
  readonly index: DossierIndex;
  readonly tables: DossierTables;
}

/** The card is asked by a fact of its own, `report.asked`, which stands before the other facts. */
export function buildAsked(card: CardFields, fact: FactFields = {}, world: DossierFields = {}): Asked {
  const asker = buildFact({ id: 'report.asked', ...fact, cards: [card] });
  const index = buildIndex({ ...world, facts: [asker, ...(world.facts ?? [])] });
  const [first] = asker.cards;
  if (first === undefined) throw new Error('the builder made no card');
  return { asked: { fact: asker, card: first }, index, tables: buildDossierTables(index) };
}
