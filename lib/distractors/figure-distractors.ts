/** Other figures of the same unit: first those of the dossier, which mean something, then round neighbours of the key. */
import { formatQuantity } from '#lib/core/format-quantity.ts';
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import { pickNearest } from '#lib/core/sorted.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';
import { figureOf } from './answer-value.ts';
import type { Candidate } from './candidate.ts';
import type { CardOfFact } from './closed-world.ts';
import type { DossierTables } from './dossier-tables.ts';

/** An order of magnitude apart is no rival. */
const widestRatio = 12;
/** So many figures of the dossier are looked at. */
const considered = 12;
const factors = [0.25, 0.4, 0.6, 1.5, 2, 3, 5];

export function figureDistractors({ card, fact }: CardOfFact, tables: DossierTables): Candidate[] {
  if (card.answer.type !== 'figure') return [];
  const key = figureOf(fact, card.answer.figure);
  const others = pickNearest(tables.figuresOf(key.unit), ({ value }) => value, key.value, considered).filter(
    (figure) => figure.value !== key.value && isNear(figure.value, key.value),
  );
  return [
    ...others.map((figure) => toCandidate(figure.value, key.unit, describeFigure(figure, tables.index))),
    ...neighbours(key).map((value) => toCandidate(value, key.unit)),
  ];
}

function toCandidate(value: number, unit: string, why?: string): Candidate {
  const text = formatQuantity(value, unit);
  return { value: { type: 'number', value, unit }, text, ...(why === undefined ? {} : { why: `${text} is ${why}.` }) };
}

/** What a figure is: "recorded Russian arms exports to Pakistan in 2013, by the count of SIPRI". */
function describeFigure(figure: Figure, index: DossierIndex): string {
  const when = figure.when === undefined ? '' : ` (${formatDate(knownDate(figure.when))})`;
  const by = figure.countedBy === undefined ? '' : `, as counted by ${index.entity(figure.countedBy).name}`;
  return `${figure.measures}${when}${by}`;
}

function isNear(value: number, key: number): boolean {
  const ratio = value / key;
  return ratio > 0 && Math.max(ratio, 1 / ratio) <= widestRatio;
}

/** Rounded as the key is: two significant digits, whole numbers for counts. */
function neighbours(key: Figure): number[] {
  return factors
    .map((factor) => {
      const raw = key.value * factor;
      const step = 10 ** Math.max(Math.floor(Math.log10(Math.abs(raw))) - 1, 0);
      return Math.round(raw / step) * step;
    })
    .filter((value) => value > 0 && !(key.unit === 'percent' && value > 100));
}
