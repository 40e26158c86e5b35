/**
 * Entities of the key's type and role. Nothing but the facts vouches for these, so the proof is stricter than for
 * written ones: one that any fact mentions together with what the question is about is not taken.
 */
import type { Candidate } from './candidate.ts';
import type { CardOfFact } from './closed-world.ts';
import type { DossierTables } from './dossier-tables.ts';
import { mentionedIn } from './mentioned-in.ts';

export function entityDistractors({ card, fact }: CardOfFact, tables: DossierTables): Candidate[] {
  if (card.answer.type !== 'entity') return [];
  const { index } = tables;
  const key = index.entity(card.answer.entity);
  const isNamed = mentionedIn(`${card.question} ${card.sentence ?? ''}`);
  const subjects = fact.entities.filter((id) => id !== key.id && isNamed(index.entity(id)) && !tables.isEverywhere(id));
  if (subjects.length === 0) return [];
  return index.dossier.entities
    .filter((entity) => entity.type === key.type && entity.role === key.role && entity.id !== key.id)
    .filter((entity) => !fact.entities.includes(entity.id) && !isNamed(entity))
    .filter((entity) => !tables.areMentionedTogether(entity.id, subjects))
    .map((entity) => ({ value: { type: 'entity', entity: entity.id }, text: entity.name, why: entity.gloss }));
}
