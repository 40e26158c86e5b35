/** A template: a rule that turns a card into items. One file in `templates/`, one test, one line in the registry. */
import { toItemId } from '#lib/core/ids.ts';
import { buildRandom, type Random } from '#lib/core/random.ts';
import type { AnswerValue } from '#lib/distractors/answer-value.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import type { DossierTables } from '#lib/distractors/dossier-tables.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { CardRing } from './card-rings.ts';
import type { StudyCard } from './study-card.ts';

/** What templates may look at. Everything in it is worked out once for the whole bank. */
export interface GenerateContext {
  readonly index: DossierIndex;
  readonly tables: DossierTables;
  /** The proven distractors of a card, best first. */
  distractorsOf(card: StudyCard): readonly Candidate[];
  /** Names near enough to the key's that a slip could mean them. */
  rivalsOf(card: StudyCard): readonly string[];
  /** True when some fact makes the value a right answer to the card. */
  isTrueOf(value: AnswerValue, card: StudyCard): boolean;
  /** Cards whose answers can stand beside one another. */
  readonly answerRing: CardRing;
  /** Claims and who makes them. */
  readonly voiceRing: CardRing;
  /** Cards that ask for a figure. */
  readonly figureRing: CardRing;
  /** True for claims among so many of each standing that to guess the commonest gains nothing. */
  isStandingAsked(fact: Fact): boolean;
}

export interface Template {
  readonly name: string;
  build(card: StudyCard, context: GenerateContext): Item[];
}

/** The fields that every item of a card shares. */
export function buildBase(card: StudyCard, template: string, variant: string, stem: string) {
  const { other } = card;
  return {
    id: toItemId(card.id, template, variant),
    template,
    card: card.id,
    stem,
    feedback: { answer: card.keyText, because: card.relation?.note ?? card.fact.statement },
    ...citeFacts([card.fact, ...(other === undefined ? [] : [other])]),
  };
}

/** The facts behind an item, the card's own first. */
export function citeFacts(facts: readonly Fact[]) {
  return {
    facts: facts.map(({ id }) => id),
    citations: facts.map(({ source, paragraphs }) => ({ source, paragraphs: [...paragraphs] })),
  };
}

/** Chance that hangs on the item's name alone: adding a card elsewhere changes nothing here. */
export function lotFor(card: StudyCard, template: string): Random {
  return buildRandom(`${card.id}/${template}`);
}
