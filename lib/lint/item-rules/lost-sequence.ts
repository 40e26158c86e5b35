/** Flaw 16: figures or years that do not ascend. */
import { listChoices, type ItemRule } from '../item-rule.ts';

export const lostSequence: ItemRule = {
  flaw: 'lost sequence',
  isFlag: false,
  check: (item) => {
    const sizes = listChoices(item).map(({ text }) => sizeOf(text));
    if (sizes.length === 0 || sizes.some((size) => size === undefined)) return [];
    const ascends = sizes.every((size, at) => at === 0 || (size ?? 0) >= (sizes[at - 1] ?? 0));
    return ascends ? [] : ['figures and dates stand in ascending order'];
  },
};

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** A bare year, a sum or a count; days and months are left to the schema, which sorts them. */
function sizeOf(text: string): number | undefined {
  const [, digits, scale] = /^(?:about )?\$?([\d,.]+)(?: ([a-z]+)|$)/.exec(text) ?? [];
  if (digits === undefined || /^\d{1,2} [A-Z]/.test(text)) return undefined;
  return Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1);
}
