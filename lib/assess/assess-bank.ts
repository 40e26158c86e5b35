/** A bank as a test needs it: for each item its cell of the blueprint, what it gives away and how hard it is thought to be. */
import type { CardId, ItemId } from '#lib/core/ids.ts';
import type { Standing } from '#lib/facts/standing.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { priorDifficulty } from './difficulty.ts';
import { guessingChance } from './guessing.ts';
import { levelOf, type Level } from './level.ts';
import { buildTellTale } from './tell-tale.ts';

export interface AssessItem {
  readonly item: Item;
  readonly topic: string;
  readonly level: Level;
  readonly standing: Standing;
  /** The source's letter. */
  readonly source: string;
  /** In logits. */
  readonly difficulty: number;
  readonly guessing: number;
  /** Its facts and what it asks: two items that share one of these are about one thing. */
  readonly families: readonly string[];
  /** Cards whose answer stands in its stem, options or feedback. */
  readonly tells: ReadonlySet<CardId>;
}

export interface AssessBank {
  readonly version: string;
  readonly dossier: StudyBank['dossier'];
  readonly topics: StudyBank['topics'];
  readonly items: readonly AssessItem[];
  readonly facts: StudyBank['facts'];
  findItem(id: ItemId): AssessItem | undefined;
}

export function buildAssessBank({ version, dossier, topics, cards, items, facts }: StudyBank): AssessBank {
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const findTold = buildTellTale(items, facts);
  const assessed = items.flatMap((item): AssessItem[] => {
    const card = cardById.get(item.card);
    const fact = facts[item.facts[0] ?? ''];
    const topic = fact?.topics[0];
    if (card === undefined || fact === undefined || topic === undefined) return [];
    const { standing, letter } = fact.citation;
    return [
      {
        item,
        topic,
        level: levelOf(item),
        standing,
        source: letter,
        difficulty: priorDifficulty(item, { importance: card.importance, mentions: card.mentions, standing }),
        guessing: guessingChance(item),
        families: [...item.facts, `asks ${card.asks}`],
        tells: findTold(item),
      },
    ];
  });
  const byId = new Map(assessed.map((one) => [one.item.id, one]));
  return { version, dossier, topics, items: assessed, facts, findItem: (id) => byId.get(id) };
}
