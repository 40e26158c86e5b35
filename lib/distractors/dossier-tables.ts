/** What the pickers look up, worked out once for a dossier, so that a bank's cost grows with its facts and no faster. */
import { knownDate, type PartialDate } from '#lib/core/partial-date.ts';
import { groupBy, uniqueBy } from '#lib/core/unique.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';
import { listCardsOfFacts, type CardOfFact } from './closed-world.ts';

export interface DatedLabel {
  readonly factId: string;
  readonly label: string;
  readonly date: PartialDate;
}

export interface DossierTables {
  readonly index: DossierIndex;
  /** Figures of a unit, ascending, each value once. */
  figuresOf(unit: string): readonly Figure[];
  /** Labelled happenings with a main date of a precision, ascending, each once. */
  happeningsOf(precision: PartialDate['precision']): readonly DatedLabel[];
  /** Every labelled happening, ascending by its first day, each once. */
  readonly happenings: readonly DatedLabel[];
  /** True when some fact mentions the entity together with all of the others. */
  areMentionedTogether(entityId: string, others: readonly string[]): boolean;
  /** In how many facts an entity is mentioned. */
  mentionsOf(entityId: string): number;
  /** Everyone who is quoted, each once: the roots of the attributions. */
  readonly speakers: readonly string[];
  /** The cards whose answers are each other's wrong options, each answer once. */
  cardsOfSet(set: string): readonly CardOfFact[];
  /** True when an entity stands in so many facts that to be mentioned with it says nothing. */
  isEverywhere(entityId: string): boolean;
}

export function buildDossierTables(index: DossierIndex): DossierTables {
  // By id, so that of two with the same value or date the same one is taken in whichever order the facts come.
  const facts = index.dossier.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const figures = groupBy(
    uniqueBy(
      facts.flatMap((fact) => fact.figures),
      ({ unit, value }) => `${value} ${unit}`,
    ).toSorted((a, b) => a.value - b.value),
    ({ unit }) => unit,
  );
  const happenings = uniqueBy(
    facts.flatMap(({ id, label, dates }) => {
      const date = dates[0];
      return label === undefined || date === undefined ? [] : [{ factId: id, label, date: knownDate(date.date) }];
    }),
    ({ label, date }) => `${date.text} ${label}`,
  ).toSorted((a, b) => a.date.firstDay - b.date.firstDay);
  const byPrecision = groupBy(happenings, ({ date }) => date.precision);
  const inSets = listCardsOfFacts(index)
    .filter(({ card }) => card.optionSet !== undefined)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const sets = groupBy(uniqueBy(inSets, nameInSet), ({ card }) => card.optionSet ?? '');
  const mentions = buildMentions(facts.map(({ entities }) => entities));
  return {
    index,
    figuresOf: (unit) => figures.get(unit) ?? [],
    happeningsOf: (precision) => byPrecision.get(precision) ?? [],
    happenings,
    areMentionedTogether: (entityId, others) =>
      (mentions.get(entityId) ?? []).some((mentioned) => others.every((id) => mentioned.has(id))),
    mentionsOf: (entityId) => index.factsMentioning(entityId).length,
    speakers: [...new Set(facts.flatMap(({ attribution }) => attribution.at(-1)?.who ?? []))],
    cardsOfSet: (set) => sets.get(set) ?? [],
    isEverywhere: (entityId) => index.factsMentioning(entityId).length > facts.length / 4,
  };
}

/** Of two cards with one answer a set needs one. */
const nameInSet = ({ card }: CardOfFact) => JSON.stringify([card.optionSet, card.asks, card.answer]);

const nameOf = ({ fact, relation, card }: CardOfFact) => [fact.id, relation?.id ?? '', card.id].join(' ');

/** For each entity the different sets of entities that it is mentioned among. */
function buildMentions(lists: readonly (readonly string[])[]): Map<string, ReadonlySet<string>[]> {
  const different = uniqueBy(lists, (list) => list.toSorted().join(' ')).map((list) => new Set(list));
  const mentions = new Map<string, ReadonlySet<string>[]>();
  for (const mentioned of different) {
    for (const id of mentioned) mentions.set(id, [...(mentions.get(id) ?? []), mentioned]);
  }
  return mentions;
}
