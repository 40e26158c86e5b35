/**
 * Draws a form by its blueprint: no two items about one thing, none that gives another's answer away. The same bank,
 * blueprint and seed give the same form on every device.
 */
import type { ItemId } from '#lib/core/ids.ts';
import { buildRandom, pickOrder, type Random } from '#lib/core/random.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { isSameCell, totalOf, type Blueprint, type Cell } from './blueprint.ts';
import { canStandTogether } from './giveaway.ts';
import { levelNames } from './level.ts';

/** The blueprint asks for more than the bank holds. */
export interface Shortfall {
  /** By cell, how many are missing. */
  readonly missing: readonly Cell[];
  /** The nearest that was drawn, as a blueprint and as a form: drawn by itself it could get stuck again. */
  readonly nearest: Blueprint;
  readonly items: readonly ItemId[];
  readonly message: string;
}

/** Draws by chance may get stuck where another draw would not. */
const tries = 40;

/** `avoided` are families that an earlier form has asked about: a parallel form asks about other things. */
export function buildForm(
  bank: AssessBank,
  blueprint: Blueprint,
  seed: string,
  avoided: ReadonlySet<string> = new Set(),
): Result<readonly ItemId[], Shortfall> {
  const open = bank.items.filter(({ families }) => !families.some((family) => avoided.has(family)));
  const wanted = totalOf(blueprint);
  let best: readonly AssessItem[] = [];
  for (let at = 0; at < tries && (at === 0 || best.length < wanted); at++) {
    const drawn = drawOnce(open, blueprint, buildRandom(`${seed}/form/${at}`));
    if (at === 0 || drawn.length > best.length) best = drawn;
  }
  const items = pickOrder(best, buildRandom(`${seed}/order`)).map(({ item }) => item.id);
  return best.length < wanted
    ? refuse({ ...describeShortfall(bank, blueprint, best, avoided.size > 0), items })
    : ok(items);
}

/** Cells with little to choose from come first. */
function drawOnce(items: readonly AssessItem[], blueprint: Blueprint, random: Random): readonly AssessItem[] {
  const cells = blueprint
    .filter(({ count }) => count > 0)
    .map((cell) => ({ cell, stock: items.filter((one) => isSameCell(one, cell)) }))
    .toSorted((a, b) => a.stock.length / a.cell.count - b.stock.length / b.cell.count);
  const form: AssessItem[] = [];
  for (const { cell, stock } of cells) {
    let left = stock.filter((one) => form.every((other) => canStandTogether(one, other)));
    for (let drawn = 0; drawn < cell.count; drawn++) {
      const next = drawEvenly(left, random);
      if (next === undefined) break;
      form.push(next);
      left = left.filter((one) => canStandTogether(one, next));
    }
  }
  return form;
}

/** A fact by lot, then a kind, then an item: a fact or kind with many items is not drawn more often for that. */
function drawEvenly(items: readonly AssessItem[], random: Random): AssessItem | undefined {
  const ofFact = drawGroup(items, ({ families }) => families[0] ?? '', random);
  const ofKind = drawGroup(ofFact, ({ item }) => item.kind, random);
  return ofKind[random.below(ofKind.length)];
}

function drawGroup(
  items: readonly AssessItem[],
  keyOf: (one: AssessItem) => string,
  random: Random,
): readonly AssessItem[] {
  const groups = [...groupBy(items, keyOf).values()];
  return groups[random.below(groups.length)] ?? [];
}

function describeShortfall(
  bank: AssessBank,
  blueprint: Blueprint,
  best: readonly AssessItem[],
  isParallel: boolean,
): Omit<Shortfall, 'items'> {
  const nearest = blueprint.map((cell) => ({ ...cell, count: best.filter((one) => isSameCell(one, cell)).length }));
  const missing = blueprint.flatMap((cell, at) => {
    const lack = cell.count - (nearest[at]?.count ?? 0);
    return lack > 0 ? [{ ...cell, count: lack }] : [];
  });
  const nameOf = (id: string) => bank.topics.find((topic) => topic.id === id)?.name ?? id;
  const places = missing.map(({ topic, level, count }) => `${count} in “${nameOf(topic)}”, ${levelNames[level]}`);
  const message =
    `The bank has not enough questions that stand apart from one another${isParallel ? ' and from the test before' : ''}. ` +
    `Missing: ${places.join('; ')}. ` +
    `The nearest test has ${totalOf(nearest)} of the ${totalOf(blueprint)} questions.`;
  return { missing, nearest, message };
}
