/** The table of all figures: each with its bar beside it, and whether it is met. */
import { isMet, type Figure } from './figure.ts';

const nameWidth = 76;

export function printFigures(figures: readonly Figure[]): void {
  console.log(`\n${'figure'.padEnd(nameWidth)}${'measured'.padStart(12)}${'at most'.padStart(12)}`);
  for (const figure of figures) {
    const { name, value, unit, bar } = figure;
    const end = bar === undefined ? '' : `${print(bar, unit).padStart(12)}  ${isMet(figure) ? 'met' : 'MISSED'}`;
    console.log(name.padEnd(nameWidth) + print(value, unit).padStart(12) + end);
  }
}

function print(value: number, unit: Figure['unit']): string {
  const digits = unit === '×' ? 2 : unit !== 'n' && value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
