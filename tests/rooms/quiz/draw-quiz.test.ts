import { expect, it } from 'vitest';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { BankFact, StudyBank } from '#lib/generate/study-bank.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { isDisputedFact } from '#lib/rooms/disputed.ts';
import { drawQuiz } from '#lib/rooms/quiz/draw-quiz.ts';
import { buildAssessItem, buildTestBank } from '#tests/builders/build-assess.ts';
import { buildItemOf } from '#tests/builders/build-item.ts';
import type { Kind } from '#lib/items/item-kinds.ts';

const kinds: readonly Kind[] = ['single-choice', 'true-false', 'map-place'];

/** `count` items of three kinds in turn; every third is of importance 3. */
function buildStock(count: number): { stock: AssessItem[]; bank: Pick<StudyBank, 'cards' | 'facts'> } {
  const stock = Array.from({ length: count }, (_, at) => {
    const base = { id: `report.f${at}#card/ask/0`, card: `report.f${at}#card`, facts: [`report.f${at}`] };
    return buildAssessItem({ name: `f${at}`, item: buildItemOf[kinds[at % 3] ?? 'single-choice'](base) });
  });
  const cards = stock.map(({ item }, at) => ({
    id: storedCardId(item.card),
    fact: item.facts[0] ?? '',
    asks: 'who',
    importance: at % 6 < 3 ? (3 as const) : (1 as const),
    mentions: 1,
  }));
  return { stock, bank: { cards, facts: buildTestBank(stock).facts } };
}

/** Contradicted by another. */
function dispute(fact: BankFact): BankFact {
  const { statement, citation } = fact;
  return { ...fact, meetings: [{ type: 'contradicts', note: 'They differ.', statement, citation }] };
}

const namesOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

it('the same seed draws the same, another seed something else', () => {
  const { stock, bank } = buildStock(60);
  expect(drawQuiz(bank, stock, 10, 'a')).toEqual(drawQuiz(bank, stock, 10, 'a'));
  expect(namesOf(drawQuiz(bank, stock, 10, 'a'))).not.toEqual(namesOf(drawQuiz(bank, stock, 10, 'b')));
});

it('important facts come before others, and the kinds take turns', () => {
  const { stock, bank } = buildStock(60);
  const drawn = drawQuiz(bank, stock, 12, 'seed');
  const important = new Set(bank.cards.flatMap(({ id, importance }) => (importance === 3 ? [id] : [])));
  expect(drawn.every(({ card }) => important.has(card))).toBe(true);
  for (const kind of kinds) expect(drawn.filter((item) => item.kind === kind)).toHaveLength(4);
});

it('no two are about one thing, nor about what stands already', () => {
  const { stock, bank } = buildStock(30);
  const doubled = [
    ...stock,
    ...stock.map((one, at) => ({ ...one, families: stock[at + 1]?.families ?? one.families })),
  ];
  const kept = stock.slice(0, 3);
  const drawn = drawQuiz(bank, doubled, 20, 'seed', kept);
  const all = [...kept, ...drawn.flatMap((item) => doubled.find((one) => one.item === item) ?? [])];
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) expect(canStandTogether(one, other)).toBe(true);
  }
});

it('one in five is disputed among sources when the bank has such', () => {
  const { stock, bank } = buildStock(60);
  const ids = ['report.f9', 'report.f22', 'report.f47'];
  const facts = { ...bank.facts };
  for (const id of ids) {
    const fact = facts[id];
    if (fact) facts[id] = dispute(fact);
  }
  const drawn = drawQuiz({ ...bank, facts }, stock, 10, 'seed');
  expect(drawn.filter((item) => isDisputedFact(facts[item.facts[0] ?? ''])).length).toBeGreaterThanOrEqual(2);
});

it('asked for more than there is, it draws all there is', () => {
  const { stock, bank } = buildStock(5);
  expect(namesOf(drawQuiz(bank, stock, 50, 'seed')).toSorted()).toEqual(stock.map(({ item }) => item.id).toSorted());
});
