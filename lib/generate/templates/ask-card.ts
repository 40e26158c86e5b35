/** Ask a card: its question, to be recognised among options, or recalled and typed. */
import { scaleOf } from '#lib/core/format-quantity.ts';
import { pickOrder, type Random } from '#lib/core/random.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { position } from '#lib/distractors/pick-distractors.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, lotFor, type GenerateContext, type Template } from '../template.ts';
import { acceptedTexts, isTypable } from '../typed-key.ts';

const name = 'ask';

export const askCard: Template = {
  name,
  build: (card, context) => [...buildChoice(card, context), ...buildTyped(card, context), ...buildNumeric(card)],
};

function buildChoice(card: StudyCard, context: GenerateContext): Item[] {
  const distractors = context.distractorsOf(card);
  if (distractors.length < 2) return [];
  const key: Candidate = { value: card.key, text: card.keyText };
  const options = orderOptions([key, ...distractors], lotFor(card, name)).map((option, at) => ({
    id: String.fromCharCode(97 + at),
    text: option.text,
    option,
  }));
  const keyOption = options.find(({ option }) => option === key);
  return [
    {
      ...buildBase(card, name, 'single-choice', card.card.question),
      kind: 'single-choice',
      options: options.map(({ id, text, option: { why } }) => ({ id, text, ...(why === undefined ? {} : { why }) })),
      key: keyOption?.id ?? 'a',
    },
  ];
}

/** Figures and dates ascend; words fall by lot, from alphabetical order, so that the key's place says nothing. */
function orderOptions(options: readonly Candidate[], random: Random): Candidate[] {
  const ranked = options.every(({ value }) => position(value) !== undefined);
  if (ranked) return options.toSorted((a, b) => (position(a.value) ?? 0) - (position(b.value) ?? 0));
  return pickOrder(
    options.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
    random,
  );
}

function buildTyped(card: StudyCard, context: GenerateContext): Item[] {
  const accepted = acceptedTexts(card, context.index);
  if (!isTypable(accepted)) return [];
  return [
    {
      ...buildBase(card, name, 'short-text', card.card.question),
      kind: 'short-text',
      accepted: [...accepted],
      rivals: [...context.rivalsOf(card)],
    },
  ];
}

function buildNumeric(card: StudyCard): Item[] {
  if (card.key.type !== 'number') return [];
  const { value, unit } = card.key;
  return [
    {
      ...buildBase(card, name, 'numeric', card.card.question),
      kind: 'numeric',
      unit: fieldUnit(value, unit),
      key: value,
      ...nearEnough(value, unit),
    },
  ];
}

/** What stands beside the field: "million US dollars", "helicopters". */
export function fieldUnit(value: number, unit: string): { label: string; scale: number } {
  const scale = scaleOf(value);
  const noun = unit === 'USD' ? 'US dollars' : unit;
  return { label: scale ? `${scale.word} ${noun}` : noun, scale: scale?.value ?? 1 };
}

/** Counts are known exactly or not at all; sums of money within 5 percent. */
function nearEnough(value: number, unit: string): { tolerance: string; low: number; high: number } {
  return unit === 'USD'
    ? { tolerance: 'within 5 percent', low: value * 0.95, high: value * 1.05 }
    : { tolerance: 'exactly', low: value, high: value };
}
