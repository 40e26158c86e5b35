/** What one wants to practise: a selection of a dossier's questions. An empty list leaves that side open. */
import type { Standing } from '#lib/facts/standing.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';

/** Of all that suits: everything, cards last answered wrong, or facts that another contradicts or belies. */
export const selections = ['everything', 'missed', 'disputed'] as const;

export interface PracticeChoice {
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly standings: readonly Standing[];
  readonly kinds: readonly Kind[];
  /** People, states and things by id: facts that speak of one of them. */
  readonly entities: readonly string[];
  /** Facts by id, as a briefing's section lists them. */
  readonly facts: readonly string[];
  readonly only: (typeof selections)[number];
}

export const openChoice: PracticeChoice = {
  sources: [],
  topics: [],
  standings: [],
  kinds: [],
  entities: [],
  facts: [],
  only: 'everything',
};

/** What of a choice holds for another dossier as well: sources, topics, entities and facts are each dossier’s own. */
export function keepShared({ standings, kinds, only }: PracticeChoice): PracticeChoice {
  return { ...openChoice, standings, kinds, only };
}

/** The items that suit a choice, in the bank's order. `missed` are the cards that were last answered wrong. */
export function filterItems(bank: StudyBank, choice: PracticeChoice, missed: ReadonlySet<CardId>): Item[] {
  const factOf = new Map(bank.cards.map(({ id, fact }) => [id, fact]));
  const suits = new Map<string, boolean>();
  const isOpenTo = <T>(wanted: readonly T[], has: readonly T[]) =>
    wanted.length === 0 || has.some((one) => wanted.includes(one));
  const suitsFact = (id: string) => {
    const fact = bank.facts[id];
    if (fact === undefined) return false;
    return (
      isOpenTo(choice.sources, [fact.citation.sourceId]) &&
      isOpenTo(choice.standings, [fact.citation.standing]) &&
      isOpenTo(choice.topics, fact.topics) &&
      isOpenTo(choice.entities, fact.entities) &&
      isOpenTo(choice.facts, [id]) &&
      (choice.only !== 'disputed' || fact.meetings.some(({ type }) => type === 'contradicts' || type === 'belies'))
    );
  };
  return bank.items.filter(({ card, kind }) => {
    const fact = factOf.get(card) ?? '';
    const isIn = suits.get(fact) ?? suitsFact(fact);
    suits.set(fact, isIn);
    return isIn && isOpenTo(choice.kinds, [kind]) && (choice.only !== 'missed' || missed.has(card));
  });
}
