/**
 * The next item of an adaptive check: the cell of the blueprint that lags most, and in it by lot one of the few items
 * that tell most at the ability estimated so far (content balancing and "randomesque" exposure control: Kingsbury and
 * Zara, Applied Measurement in Education 2, 1989). The same answers and seed give the same item, also after a reload.
 */
import { buildRandom, pickOrder } from '#lib/core/random.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { isSameCell, totalOf, type Blueprint } from './blueprint.ts';
import { canStandTogether } from './giveaway.ts';
import { information } from './rasch.ts';

/** Among so many of the best it is drawn, so that two checks are not the same and no item is worn out. */
const candidates = 5;
/** No kind makes up more than half of a check, where its cell has another: thirty gaps in a row tire, and test typing. */
const greatestKindShare = 0.5;

/**
 * `undefined` when the cells of the blueprint hold nothing more that stands apart from what was asked. `avoided` are
 * families that a parallel test has asked about.
 */
export function pickNextItem(
  bank: AssessBank,
  blueprint: Blueprint,
  asked: readonly AssessItem[],
  theta: number,
  seed: string,
  avoided: ReadonlySet<string> = new Set(),
): AssessItem | undefined {
  const random = buildRandom(`${seed}/${asked.length}`);
  const open = bank.items.filter(
    (one) =>
      !one.families.some((family) => avoided.has(family)) && asked.every((other) => canStandTogether(one, other)),
  );
  const worn = listWornKinds(asked);
  for (const cell of cellsByLag(blueprint, asked, seed)) {
    const own = open.filter((one) => isSameCell(one, cell));
    const varied = own.filter(({ item }) => !worn.has(item.kind));
    const best = pickTelling(varied.length > 0 ? varied : own, theta);
    if (best.length > 0) return best[random.below(best.length)];
  }
  return undefined;
}

/** Kinds that one more item would give too large a share. */
function listWornKinds(asked: readonly AssessItem[]): ReadonlySet<string> {
  const most = Math.max(greatestKindShare * (asked.length + 1), 1);
  const kinds = groupBy(asked, ({ item }) => item.kind);
  return new Set([...kinds].flatMap(([kind, own]) => (own.length + 1 > most ? [kind] : [])));
}

function cellsByLag(blueprint: Blueprint, asked: readonly AssessItem[], seed: string): Blueprint {
  const total = totalOf(blueprint);
  const cells = blueprint.filter(({ count }) => count > 0);
  return pickOrder(cells, buildRandom(`${seed}/cells`))
    .map((cell) => {
      const due = ((asked.length + 1) * cell.count) / total;
      return { cell, lag: due - asked.filter((one) => isSameCell(one, cell)).length };
    })
    .toSorted((a, b) => b.lag - a.lag)
    .map(({ cell }) => cell);
}

/** The most telling item of each fact, and of these the few best. */
function pickTelling(items: readonly AssessItem[], theta: number): AssessItem[] {
  const ranked = items
    .map((one) => ({ one, tells: information(theta, one) }))
    .toSorted((a, b) => b.tells - a.tells || (a.one.item.id < b.one.item.id ? -1 : 1));
  return [...groupBy(ranked, ({ one }) => one.families[0] ?? '').values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, candidates)
    .map(({ one }) => one);
}
