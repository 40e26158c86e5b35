/** Quantities as a newspaper sets them: $3.8 billion, 40 percent, 20 helicopters. Money is in US dollars, unit `USD`. */
const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

export interface Scale {
  readonly value: number;
  readonly word: string;
}

const scales: readonly Scale[] = [
  { value: 1e12, word: 'trillion' },
  { value: 1e9, word: 'billion' },
  { value: 1e6, word: 'million' },
];

/** The scale word a figure is set with; money and large counts only. */
export function scaleOf(value: number): Scale | undefined {
  return scales.find((scale) => Math.abs(value) >= scale.value);
}

function formatNumber(value: number): string {
  const scale = scaleOf(value);
  return scale ? `${digits.format(value / scale.value)} ${scale.word}` : digits.format(value);
}

export function formatQuantity(value: number, unit: string): string {
  if (unit !== 'USD') return `${formatNumber(value)} ${unit}`;
  return `${value < 0 ? '-' : ''}$${formatNumber(Math.abs(value))}`;
}
