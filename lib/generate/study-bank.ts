/** The bank as a browser needs it to study: cards, items and what feedback shows of their facts. Plain data, no dossier files. */
import type { CardId } from '#lib/core/ids.ts';
import { citeFact, type CitationLine } from '#lib/facts/cite.ts';
import { buildDossierIndex, type DossierIndex, type Fact } from '#lib/facts/dossier.ts';
import type { EntityType } from '#lib/facts/entity-types.ts';
import type { EditorNote } from '#lib/facts/fact-schema.ts';
import type { Term } from '#lib/facts/glossary-schema.ts';
import type { RelationType } from '#lib/facts/relation-schema.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { hashBank } from './bank-version.ts';
import type { Bank } from './build-bank.ts';
import type { StudyCard } from './study-card.ts';

export interface BankCard {
  readonly id: CardId;
  readonly fact: string;
  readonly asks: string;
  readonly importance: 1 | 2 | 3;
  /** In how many facts what it asks for is named. */
  readonly mentions: number;
}

export interface BankEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A fact as feedback shows it, with its meetings with other facts. */
export interface BankFact {
  readonly statement: string;
  /** Ids, the main one first. */
  readonly topics: readonly string[];
  /** Ids of what it speaks of. */
  readonly entities: readonly string[];
  readonly citation: CitationLine;
  readonly editorNote?: EditorNote;
  readonly meetings: readonly Meeting[];
}

/** One relation seen from a fact: what it is, what follows, and the other side. */
export interface Meeting {
  readonly type: RelationType;
  readonly note: string;
  readonly statement: string;
  readonly citation: CitationLine;
}

export interface StudyBank {
  /** Changes whenever an item or its key does: what was drawn from one version is not drawn again from another. */
  readonly version: string;
  readonly dossier: { readonly id: string; readonly title: string };
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly { readonly id: string; readonly letter: string; readonly name: string }[];
  /** Those that some asked fact speaks of. */
  readonly entities: readonly BankEntity[];
  readonly glossary: readonly Term[];
  readonly cards: readonly BankCard[];
  readonly items: readonly Item[];
  readonly facts: Readonly<Record<string, BankFact>>;
}

export function buildStudyBank({ dossier, cards, items }: Bank): StudyBank {
  const index = buildDossierIndex(dossier);
  const asked = new Set(items.flatMap(({ facts }) => facts));
  const facts = dossier.facts.filter(({ id }) => asked.has(id));
  const spokenOf = new Set(facts.flatMap(({ entities }) => entities));
  return {
    version: hashBank(items),
    dossier: { id: dossier.id, title: dossier.title },
    topics: dossier.topics,
    sources: dossier.sources.map(({ id, letter, shortName }) => ({ id, letter, name: shortName })),
    entities: dossier.entities.filter(({ id }) => spokenOf.has(id)).map(({ id, type, name }) => ({ id, type, name })),
    glossary: dossier.glossary,
    cards: cards.map((card) => toBankCard(card, index)),
    items,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, toBankFact(fact, index)])),
  };
}

function toBankCard({ id, fact, card, key }: StudyCard, index: DossierIndex): BankCard {
  const mentions = key.type === 'entity' ? index.factsMentioning(key.entity).length : 1;
  return { id, fact: fact.id, asks: card.asks, importance: fact.importance, mentions };
}

function toBankFact(fact: Fact, index: DossierIndex): BankFact {
  return {
    statement: fact.statement,
    topics: fact.topics,
    entities: fact.entities,
    citation: citeFact(fact, index),
    ...(fact.editorNote === undefined ? {} : { editorNote: fact.editorNote }),
    meetings: index.meetingsOf(fact.id).map(({ relation: { type, note }, other }) => {
      return { type, note, statement: other.statement, citation: citeFact(other, index) };
    }),
  };
}
