/** What a test is made of: how many items of each topic at each level. */
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { levels, type Level } from './level.ts';

export interface Cell {
  readonly topic: string;
  readonly level: Level;
  readonly count: number;
}

/** Cells in the order of the dossier's topics, each with its levels; every cell is there, empty ones with 0. */
export type Blueprint = readonly Cell[];

type Place = Pick<Cell, 'topic' | 'level'>;

export const isSameCell = (a: Place, b: Place) => a.topic === b.topic && a.level === b.level;

export const totalOf = (blueprint: Blueprint) => blueprint.reduce((sum, { count }) => sum + count, 0);

/** Half recall, a quarter understanding, a quarter reading critically, as far as the bank has them. */
const levelWeights: Record<Level, number> = { recall: 2, understanding: 1, 'critical-reading': 1 };

/** How many different facts a cell can ask about: no test asks more. */
export function countStock({ topics, items }: AssessBank): Blueprint {
  const facts = new Map<string, Set<string>>();
  for (const { topic, level, families } of items) {
    const name = `${topic} ${level}`;
    facts.set(name, (facts.get(name) ?? new Set()).add(families[0] ?? ''));
  }
  return topics.flatMap(({ id }) =>
    levels.map((level) => ({ topic: id, level, count: facts.get(`${id} ${level}`)?.size ?? 0 })),
  );
}

/**
 * `count` items over the bank: topics by how many facts they have, levels by `levelWeights`, whole numbers by largest
 * remainder (Hamilton), and no cell beyond its stock.
 */
export function buildBlueprint(bank: AssessBank, count: number): Blueprint {
  const stock = countStock(bank);
  const topicSize = new Map(bank.topics.map(({ id }) => [id, countFacts(bank.items, id)]));
  const weights = stock.map((cell) =>
    cell.count === 0 ? 0 : (topicSize.get(cell.topic) ?? 0) * levelWeights[cell.level],
  );
  const counts = stock.map(() => 0);
  let left = Math.min(count, totalOf(stock));
  while (left > 0) {
    const open = weights.map((weight, at) => ((counts[at] ?? 0) < (stock[at]?.count ?? 0) ? weight : 0));
    const shares = shareOut(left, open);
    for (const [at, share] of shares.entries()) {
      const given = Math.min(share, (stock[at]?.count ?? 0) - (counts[at] ?? 0));
      counts[at] = (counts[at] ?? 0) + given;
      left -= given;
    }
  }
  return stock.map((cell, at) => ({ ...cell, count: counts[at] ?? 0 }));
}

function countFacts(items: readonly AssessItem[], topic: string): number {
  return new Set(items.filter((item) => item.topic === topic).map(({ families }) => families[0])).size;
}

function shareOut(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (count * weight) / sum);
  const whole = exact.map(Math.floor);
  const rest = count - whole.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .filter(({ at }) => (weights[at] ?? 0) > 0)
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, rest)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
