/**
 * The closed-world proof: a distractor may stand only if no fact of the dossier makes it true for its stem.
 * Cards that ask the same thing share `asks`; their answers are all that is known to be true of it. A stem that fixes
 * the time or names the source is not answered by the value of another time or another source.
 */
import { datesOverlap, knownDate } from '#lib/core/partial-date.ts';
import { groupBy, uniqueBy } from '#lib/core/unique.ts';
import type { Answer, Card } from '#lib/facts/card-schema.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import type { Relation } from '#lib/facts/relation-schema.ts';
import { makesTrue, valueOfAnswer, type AnswerValue } from './answer-value.ts';

export interface CardOfFact {
  readonly fact: Fact;
  readonly card: Card;
  /** Set when the card is about a meeting of facts. */
  readonly relation?: Relation;
}

export interface ClosedWorld {
  /** The fact that makes the value true for the card's stem; `undefined` is the proof that none does. */
  findWitness(value: AnswerValue, asked: CardOfFact): Fact | undefined;
}

/** Every card with the fact that it is about; what is to be remembered of a meeting is about the fact that it starts from. */
export function listCardsOfFacts(index: DossierIndex): CardOfFact[] {
  const { facts, relations } = index.dossier;
  return [
    ...facts.flatMap((fact) => fact.cards.map((card) => ({ fact, card }))),
    ...relations.flatMap((relation) =>
      relation.card === undefined ? [] : [{ fact: index.fact(relation.from), card: relation.card, relation }],
    ),
  ];
}

export function buildClosedWorld(index: DossierIndex): ClosedWorld {
  const all = listCardsOfFacts(index);
  const known = groupBy(uniqueBy(all, nameAnswer), ({ card }) => card.asks);
  return {
    findWitness: (value, asked) => {
      const readings = readingsOf(value, index);
      const isTrueBy = (other: CardOfFact) =>
        valuesOf(other, index).some((own) => readings.some((reading) => makesTrue(own, reading)));
      return known.get(asked.card.asks)?.find((other) => answersSameStem(asked, other) && isTrueBy(other))?.fact;
    },
  };
}

/** The answer and, as texts, what else it is called: an entity's names, the wordings that count when typed. */
function valuesOf({ card: { answer }, fact }: CardOfFact, index: DossierIndex): AnswerValue[] {
  return [valueOfAnswer(answer, fact), ...otherWordings(answer, index).map(toText)];
}

function otherWordings(answer: Answer, index: DossierIndex): readonly string[] {
  switch (answer.type) {
    case 'entity':
      return namesOf(answer.entity, index);
    case 'text':
      return answer.accepted ?? [];
    case 'list':
      return answer.items.flatMap(({ text, accepted }) => [text, ...accepted]);
    case 'date':
    case 'figure':
      return [];
  }
}

/** The value as it stands and, for an entity, as the text that is read. */
function readingsOf(value: AnswerValue, index: DossierIndex): AnswerValue[] {
  return value.type === 'entity' ? [value, toText(index.entity(value.entity).name)] : [value];
}

function namesOf(entityId: string, index: DossierIndex): string[] {
  const { name, aliases } = index.entity(entityId);
  return [name, ...aliases];
}

const toText = (text: string): AnswerValue => ({ type: 'text', text });

/** Two cards of one name say the same of the same thing. */
function nameAnswer({ fact, card }: CardOfFact): string {
  const value = card.answer.type === 'figure' ? valueOfAnswer(card.answer, fact) : card.answer;
  return JSON.stringify([card.asks, value, card.when, fact.source]);
}

/** True unless the stem shuts the other card's answer out by its time or its source. */
function answersSameStem(asked: CardOfFact, other: CardOfFact): boolean {
  if (asked.card.bySource === true && other.fact.source !== asked.fact.source) return false;
  const { when } = asked.card;
  return (
    when === undefined || other.card.when === undefined || datesOverlap(knownDate(when), knownDate(other.card.when))
  );
}
