/** An interval in words, in the unit that stood beside its fields: "2 to 4.5 million US dollars". */
import type { StatedInterval } from './interval-score.ts';

interface Unit {
  readonly label: string;
  readonly scale: number;
}

const figures = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

export function sayInterval({ low, high }: StatedInterval, { label, scale }: Unit): string {
  return `${figures.format(low / scale)} to ${figures.format(high / scale)} ${label}`;
}
