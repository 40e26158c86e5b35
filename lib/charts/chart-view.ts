/** A chart ready to be drawn: its figures read from the facts, with who tells them, and where each stands. Plain data. */
import { scaleOf } from '#lib/core/format-quantity.ts';
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import type { Chart, ChartFigure } from '#lib/facts/chart-schema.ts';
import { citeFact, type CitationLine } from '#lib/facts/cite.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';
import type { Standing } from '#lib/facts/standing.ts';
import { findWitnesses } from '#lib/facts/witnesses.ts';
import { printAmount } from './print-amount.ts';
import { buildScale, shareOnScale, type Scale } from './scale.ts';
import { buildYearAxis, shareOfDate, type YearAxis } from './year-axis.ts';

export interface ChartPoint {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** In words, and whether it is inferred; nothing where no date is known. */
  readonly when?: string;
  readonly value: number;
  /** "$3.8 billion", "at most 20". */
  readonly label: string;
  /** In the chart's unit and without it: "800", "at most 20". */
  readonly short: string;
  /** Between the two ends of the scale, 0 to 1. */
  readonly share: number;
  /** Between the first and the last year. */
  readonly timeShare?: number;
  readonly standing: Standing;
  readonly comparator?: Figure['comparator'];
  /** Every telling of this figure: the one it is read from first, then the others in the order of their sources' letters. */
  readonly citations: readonly CitationLine[];
}

export interface ChartUnit {
  /** As the facts have it: `USD`, or a plural noun. */
  readonly of: string;
  /** "million US dollars", "helicopters". */
  readonly label: string;
  readonly scale: number;
}

export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly unit: ChartUnit;
  readonly scale: Scale;
  /** Set where the figures stand at their dates. */
  readonly years?: YearAxis;
  readonly points: readonly ChartPoint[];
  readonly notes: readonly string[];
}

export function buildChartView(chart: Chart, index: DossierIndex): ChartView {
  const read = chart.figures.map((given) => ({ given, ...readFigure(given, index) }));
  const values = read.map(({ figure }) => figure.value);
  const scale = buildScale(chart.scale, values);
  const unit = buildUnit(Math.min(...values), chart.unit);
  const dates = read.flatMap(({ figure }) => (figure.when === undefined ? [] : [knownDate(figure.when)]));
  const years = chart.axis === 'year' ? buildYearAxis(dates) : undefined;
  return {
    id: chart.id,
    title: chart.title,
    sentence: chart.sentence,
    unit,
    scale,
    ...(years && { years }),
    points: read.map(({ given, fact, figure }) => ({
      id: `${fact.id}#${figure.id}`,
      name: given.name,
      ...(given.note !== undefined && { note: given.note }),
      ...(figure.when !== undefined && { when: printWhen(fact, figure.when) }),
      ...(figure.when !== undefined && years && { timeShare: shareOfDate(years, knownDate(figure.when)) }),
      ...(figure.comparator !== undefined && { comparator: figure.comparator }),
      value: figure.value,
      label: printValue(figure),
      short: printLimit(figure) + shortDigits.format(figure.value / unit.scale),
      share: shareOnScale(scale, figure.value),
      standing: fact.standing,
      citations: listTellings(fact, figure, index).map((telling) => citeFact(telling, index)),
    })),
    notes: chart.notes,
  };
}

function readFigure({ fact: id, figure: name }: ChartFigure, index: DossierIndex): { fact: Fact; figure: Figure } {
  const fact = index.fact(id);
  const figure = fact.figures.find((each) => each.id === name);
  if (figure === undefined) throw new Error(`${id} has no figure "${name}"`);
  return { fact, figure };
}

function printWhen({ dates }: Fact, when: string): string {
  const isInferred = dates.some(({ date, basis }) => date === when && basis === 'inferred');
  return `${formatDate(knownDate(when))}${isInferred ? ' (inferred)' : ''}`;
}

/** The fact itself, whose standing is shown, and then those that repeat it with the same figure. */
function listTellings(fact: Fact, { value, unit }: Figure, index: DossierIndex): Fact[] {
  const tells = ({ figures }: Fact) => figures.some((figure) => figure.value === value && figure.unit === unit);
  const others = findWitnesses(fact, index).tellings.filter(({ id }) => id !== fact.id);
  return [fact, ...others.filter(tells)];
}

const shortDigits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const comparators = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

function printValue(figure: Figure): string {
  return printLimit(figure) + printAmount(figure.value, figure.unit);
}

function printLimit({ comparator }: Figure): string {
  return comparator === undefined ? '' : comparators[comparator];
}

/** By the smallest figure, so that none is less than one. */
function buildUnit(smallest: number, unit: string): ChartUnit {
  const scale = scaleOf(smallest);
  const noun = unit === 'USD' ? 'US dollars' : unit;
  return { of: unit, label: scale ? `${scale.word} ${noun}` : noun, scale: scale?.value ?? 1 };
}
