/**
 * The answers of the other cards of a card's option set. Each stands as the key once among the same options, so that the
 * options alone tell nothing. Why one is wrong here: it belongs to another fact, or to another meeting of facts.
 */
import { textOfValue, type Candidate } from './candidate.ts';
import { valueOfAnswer } from './answer-value.ts';
import type { CardOfFact } from './closed-world.ts';
import type { DossierTables } from './dossier-tables.ts';

export function setDistractors(asked: CardOfFact, tables: DossierTables): Candidate[] {
  const set = asked.card.optionSet;
  if (set === undefined) return [];
  const others = tables.cardsOfSet(set).filter(({ card }) => card !== asked.card);
  return others.map(({ card, fact, relation }) => {
    const value = valueOfAnswer(card.answer, fact);
    return {
      value,
      text: textOfValue(value, tables.index),
      why: `It belongs elsewhere: ${relation?.note ?? fact.statement}`,
      isWritten: true,
    };
  });
}
