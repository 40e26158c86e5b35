/** The wrong options that an author wrote for a card, each with its reason. */
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { valueOfAnswer, valueOfWrong } from './answer-value.ts';
import { textOfValue, unitOf, type Candidate } from './candidate.ts';
import type { CardOfFact } from './closed-world.ts';

export function writtenDistractors({ card, fact }: CardOfFact, index: DossierIndex): Candidate[] {
  const unit = unitOf(valueOfAnswer(card.answer, fact));
  return card.wrong.map((wrong) => {
    const value = valueOfWrong(wrong, unit);
    return { value, text: textOfValue(value, index), why: wrong.why, isWritten: true };
  });
}
