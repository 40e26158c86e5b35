/** Ask a card: its question, to be recognised among options, or recalled and typed. */
import { scaleOf } from '#lib/core/format-quantity.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildChoice, buildTyped } from '../choice-items.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, type Template } from '../template.ts';

const name = 'ask';

export const askCard: Template = {
  name,
  build: (card, context) =>
    card.about === 'fact'
      ? [...buildChoice(card, name, context), ...buildTyped(card, name, context), ...buildNumeric(card)]
      : [],
};

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
