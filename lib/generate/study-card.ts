/** A card with its id, as it is scheduled, and the fact it is about. */
import { toCardId, type CardId } from '#lib/core/ids.ts';
import { valueOfAnswer, type AnswerValue } from '#lib/distractors/answer-value.ts';
import { textOfValue } from '#lib/distractors/candidate.ts';
import type { CardOfFact } from '#lib/distractors/closed-world.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';

export interface StudyCard extends CardOfFact {
  readonly id: CardId;
  readonly key: AnswerValue;
  /** The key in words. */
  readonly keyText: string;
}

export function listStudyCards(index: DossierIndex): StudyCard[] {
  return index.dossier.facts.flatMap((fact) =>
    fact.cards.map((card) => {
      const key = valueOfAnswer(card.answer, fact);
      return { id: toCardId(fact.id, card.id), fact, card, key, keyText: textOfValue(key, index) };
    }),
  );
}
