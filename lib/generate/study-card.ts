/** A card with its id, as it is scheduled, and the fact it is about. */
import { toCardId, type CardId } from '#lib/core/ids.ts';
import { valueOfAnswer, type AnswerValue } from '#lib/distractors/answer-value.ts';
import { textOfValue } from '#lib/distractors/candidate.ts';
import { listCardsOfFacts, type CardOfFact } from '#lib/distractors/closed-world.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { buildVoiceCard } from './voice-card.ts';

export interface StudyCard extends CardOfFact {
  readonly id: CardId;
  /** What it asks about: something in the fact, who says it, or its meeting with another fact. */
  readonly about: 'fact' | 'voice' | 'meeting';
  /** True for the one card of its fact on which hangs what is asked of the fact as a whole. */
  readonly isLead: boolean;
  /** The other fact of a meeting. */
  readonly other?: Fact;
  readonly key: AnswerValue;
  /** The key in words. */
  readonly keyText: string;
}

/** The cards that authors wrote, of facts and of meetings, and for each claim the card that asks who says it. */
export function listStudyCards(index: DossierIndex): StudyCard[] {
  const authors = listAuthors(index);
  const voices = index.dossier.facts.flatMap((fact): (CardOfFact & { about: 'voice' })[] => {
    const card = buildVoiceCard(fact, authors);
    return card === undefined ? [] : [{ fact, card, about: 'voice' }];
  });
  const written = listCardsOfFacts(index).map((asked) => ({
    ...asked,
    about: asked.relation === undefined ? ('fact' as const) : ('meeting' as const),
  }));
  const leads = new Set<string>();
  // Who says it leads, where it is asked; else the fact's first card.
  return [...voices, ...written].map((asked) => {
    const isLead = asked.about !== 'meeting' && !leads.has(asked.fact.id);
    leads.add(asked.fact.id);
    const key = valueOfAnswer(asked.card.answer, asked.fact);
    const other = asked.relation && { other: index.fact(asked.relation.to) };
    return { ...asked, ...other, id: nameCard(asked), isLead, key, keyText: textOfValue(key, index) };
  });
}

/** Speakers who are the authors of a source. */
function listAuthors({ dossier, findEntity }: DossierIndex): ReadonlySet<string> {
  return new Set(dossier.sources.flatMap(({ author }) => (author === null ? [] : (findEntity(author.text)?.id ?? []))));
}

function nameCard({ fact, card, relation }: CardOfFact): CardId {
  return toCardId(fact.id, relation === undefined ? card.id : `meets-${relation.id}`);
}
