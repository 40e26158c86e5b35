/** Flaw 16: figures or years that do not ascend. */
import { listChoices, type ItemRule } from '../item-rule.ts';

export const lostSequence: ItemRule = {
  flaw: 'lost sequence',
  isFlag: false,
  check: (item) => {
    const sizes = listChoices(item).map(({ text }) => sizeOf(text));
    if (sizes.some((size) => size === undefined)) return [];
    const ascends = sizes.every((size, at) => at === 0 || (size ?? 0) >= (sizes[at - 1] ?? 0));
    return ascends ? [] : ['figures and dates stand in ascending order'];
  },
};

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** A bare year, a sum or a count. Days and months have none: whoever makes the options sorts them by their dates. */
function sizeOf(text: string): number | undefined {
  const [, digits, scale] = /^(?:about )?\$?([\d,.]+)(?: ([a-z]+)|$)/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1);
}
