/** An amount at a bar or a line of a chart. */
import { formatQuantity } from '#lib/core/format-quantity.ts';

const digits = new Intl.NumberFormat('en-US');

/** Money with its sign and scale word, a count as a bare number: its noun stands above the chart. */
export function printAmount(value: number, unit: string): string {
  return unit === 'USD' ? formatQuantity(value, unit) : digits.format(value);
}
