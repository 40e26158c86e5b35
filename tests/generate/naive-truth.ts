/**
 * A second opinion on what is right and wrong, written apart from `lib/distractors`: it takes each thing that an item
 * offers, and asks every card of the bank and everyone who is quoted whether it is true. Slow and plain on purpose.
 */
import type { Dossier, Fact } from '#lib/facts/dossier.ts';
import type { Bank } from '#lib/generate/build-bank.ts';
import type { StudyCard } from '#lib/generate/study-card.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { daysOf, isAnswer, isNameOf, plain } from './naive-reading.ts';

function mayAnswer(asked: StudyCard, { card, fact }: StudyCard): boolean {
  if (card.asks !== asked.card.asks) return false;
  if (asked.card.bySource === true && fact.source !== asked.fact.source) return false;
  const [a, b] = [daysOf(asked.card.when ?? ''), daysOf(card.when ?? '')];
  return a === undefined || b === undefined || (a[0] <= b[1] && b[0] <= a[1]);
}

/** True for facts that say the same: in the same words, or by an author's word. */
function saysSame(a: Fact, b: Fact, { relations }: Dossier): boolean {
  if (a.id === b.id || (a.claim !== undefined && plain(a.claim) === plain(b.claim ?? ''))) return true;
  return relations.some(
    ({ type, from, to }) => type === 'repeats' && [from, to].toSorted().join() === [a.id, b.id].toSorted().join(),
  );
}

/** Everyone through whom a fact came, or else whoever wrote the source. */
function isSpeaker(text: string, { attribution, source }: Fact, { entities, sources }: Dossier): boolean {
  const author = sources.find(({ id }) => id === source)?.author?.text ?? '';
  return entities
    .filter((entity) =>
      attribution.length > 0 ? attribution.some(({ who }) => who === entity.id) : isNameOf(author, entity),
    )
    .some((entity) => isNameOf(text, entity));
}

/** The ids of the facts that make a text a true answer to a card. */
function findTrueFacts(text: string, asked: StudyCard, { dossier, cards }: Bank): string[] {
  if (asked.about === 'voice') {
    return dossier.facts
      .filter((fact) => saysSame(fact, asked.fact, dossier) && isSpeaker(text, fact, dossier))
      .map(({ id }) => id);
  }
  return cards
    .filter((card) => mayAnswer(asked, card) && isAnswer(text, card.fact, card.card, dossier))
    .map(({ fact }) => fact.id);
}

interface Offer {
  readonly card: StudyCard;
  readonly text: string;
  readonly isRight: boolean;
}

/** What an item offers for which card: options, the filling of a statement, every prompt with every choice. */
function listOffers(item: Item, card: StudyCard, { cards }: Bank): Offer[] {
  const [before = '', after = ''] = card.card.sentence?.split('{}') ?? [];
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-choice':
      // Options of another question than the card's are no answers to it.
      if (item.stem !== card.card.question) return [];
      return item.options.map(({ id, text }) => ({ card, text, isRight: item.key.includes(id) }));
    case 'true-false':
      return [{ card, text: item.stem.slice(before.length, item.stem.length - after.length), isRight: item.key }];
    case 'matching':
      return item.prompts.flatMap(({ id: line, text: prompt }) =>
        listPrompted(prompt, item, cards).flatMap((one) =>
          item.choices.map(({ id, text }) => ({ card: one, text, isRight: item.key[line] === id })),
        ),
      );
    case 'cloze':
    case 'map-place':
    case 'numeric':
    case 'ordering':
    case 'short-text':
      return [];
  }
}

/** The cards that a line of a matching asks: by their sentence without the answer, or by the claim that somebody makes. */
function listPrompted(prompt: string, { id, facts }: Item, cards: readonly StudyCard[]): StudyCard[] {
  const asked = cards.filter(({ about, card, fact }) => {
    const told = about === 'voice' ? fact.claim : card.sentence?.replace('{}', '');
    return facts.includes(fact.id) && told !== undefined && plain(told) === plain(prompt);
  });
  if (asked.length === 0) throw new Error(`${id}: no card is asked by "${prompt}"`);
  return asked;
}

/** One line for each thing that the bank offers as wrong and some fact makes true. */
export function listTrueDistractors(bank: Bank): string[] {
  const cardOf = new Map(bank.cards.map((card) => [card.id, card]));
  return bank.items.flatMap((item) => {
    const asked = cardOf.get(item.card);
    if (asked === undefined) return [`${item.id} belongs to no card`];
    return listOffers(item, asked, bank)
      .filter(({ isRight }) => !isRight)
      .flatMap(({ text, card }) =>
        findTrueFacts(text, card, bank).map((fact) => `${item.id}: "${text}" is true by ${fact}`),
      );
  });
}

/** One line for each key, of a card or of an item, that the card's own fact does not make true. */
export function listUnprovenKeys(bank: Bank): string[] {
  const isProven = (text: string, card: StudyCard) => findTrueFacts(text, card, bank).includes(card.fact.id);
  const unproven = bank.cards.filter((card) => !isProven(card.keyText, card));
  const cardOf = new Map(bank.cards.map((card) => [card.id, card]));
  return [
    ...unproven.map(({ id, keyText }) => `${id}: "${keyText}"`),
    ...bank.items.flatMap((item) => {
      const asked = cardOf.get(item.card);
      const offers = asked === undefined ? [] : listOffers(item, asked, bank);
      return offers
        .filter(({ card, text, isRight }) => isRight && !isProven(text, card))
        .map(({ text }) => `${item.id}: "${text}"`);
    }),
  ];
}
