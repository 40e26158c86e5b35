/** Facts → cards → items: pure and deterministic. The same dossier gives the same bank, item for item and id for id. */
import { buildClosedWorld } from '#lib/distractors/closed-world.ts';
import { buildDossierTables } from '#lib/distractors/dossier-tables.ts';
import { pickDistractors } from '#lib/distractors/pick-distractors.ts';
import { pickSpeakers } from '#lib/distractors/speaker-distractors.ts';
import { buildDossierIndex, type Dossier, type DossierIndex } from '#lib/facts/dossier.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { allTemplates } from './all-templates.ts';
import { buildRings } from './card-rings.ts';
import { pickEvenly } from './pick-evenly.ts';
import { listStudyCards, type StudyCard } from './study-card.ts';
import { lotFor, type GenerateContext } from './template.ts';
import { answerGroup } from './templates/match-answers.ts';
import { acceptedTexts, nearNames } from './typed-key.ts';

export interface Bank {
  readonly dossier: Dossier;
  readonly cards: readonly StudyCard[];
  readonly items: readonly Item[];
}

export function buildBank(dossier: Dossier): Bank {
  const index = buildDossierIndex(dossier);
  const cards = listStudyCards(index);
  const context = buildContext(index, cards);
  return { dossier, cards, items: cards.flatMap((card) => allTemplates.flatMap(({ build }) => build(card, context))) };
}

function buildContext(index: DossierIndex, cards: readonly StudyCard[]): GenerateContext {
  const world = buildClosedWorld(index);
  const tables = buildDossierTables(index);
  return {
    index,
    tables,
    distractorsOf: rememberBy(
      (card) => card.id,
      (card) =>
        card.about === 'voice'
          ? pickSpeakers(card.fact, tables, lotFor(card, 'distractors'))
          : pickDistractors(card, tables, world, lotFor(card, 'distractors')),
    ),
    isTrueOf: (value, card) => world.findWitness(value, card) !== undefined,
    answerRing: buildRings(cards, (card) => answerGroup(card, { index })),
    voiceRing: buildRings(cards, ({ about }) => (about === 'voice' ? about : undefined)),
    figureRing: buildRings(cards, ({ key }) => (key.type === 'number' ? key.unit : undefined)),
    isStandingAsked: pickEvenly(cards),
    rivalsOf: rememberBy(
      ({ key }) => (key.type === 'entity' ? key.entity : key.type === 'date' ? key.date.text : key.type),
      (card) => nearNames(card, acceptedTexts(card, index) ?? [], index),
    ),
  };
}

/** Works a thing out once for all cards of a key. */
function rememberBy<T>(keyOf: (card: StudyCard) => string, work: (card: StudyCard) => T): (card: StudyCard) => T {
  const known = new Map<string, T>();
  return (card) => {
    const key = keyOf(card);
    const found = known.get(key) ?? work(card);
    known.set(key, found);
    return found;
  };
}
