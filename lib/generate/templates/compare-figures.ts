/** Compare two sums of money: about how many times the one is the other. Neither figure is shown. */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { figureOf } from '#lib/distractors/answer-value.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';
import { nameInText } from '#lib/facts/name-in-text.ts';
import { letterOptions } from '../choice-items.ts';
import type { StudyCard } from '../study-card.ts';
import { buildBase, citeFacts, lotFor, type Template } from '../template.ts';

const name = 'compare';
/** Closer than this two figures are about the same; further apart nobody compares them. */
const smallestRatio = 1.7;
const largestRatio = 60;
/** How far apart the options lie: far enough that a rough idea of both figures is enough, and no more. */
const step = 2.5;

export const compareFigures: Template = {
  name,
  build: (card, { index, figureRing }) => {
    const own = figureAsked(card);
    if (own === undefined || card.card.recognisable === true) return [];
    const isComparable = (a: StudyCard, b: StudyCard) => isApart(figureAsked(a), figureAsked(b));
    const [companion] = figureRing.findCompanions(card, 1, isComparable);
    const other = companion && figureAsked(companion);
    if (companion === undefined || other === undefined) return [];
    const ratio = Math.max(own.value, other.value) / Math.min(own.value, other.value);
    const lot = lotFor(card, name);
    // The key's rank among the options is drawn by lot, as far as there is room below it.
    const rank = Math.min(lot.below(3), ratio / step ** 2 >= smallestRatio ? 2 : ratio / step >= smallestRatio ? 1 : 0);
    const toOption = (value: number): Candidate => ({
      value: { type: 'number', value, unit: 'times' },
      text: `about ${round(value)} times`,
    });
    const key = toOption(ratio);
    const wrong = [0, 1, 2].filter((place) => place !== rank).map((place) => toOption(ratio * step ** (place - rank)));
    const [large, small] = own.value > other.value ? [card, companion] : [companion, card];
    const stem = `How many times as large is ${describe(large, index)} as ${describe(small, index)}?`;
    const base = buildBase(card, name, 'single-choice', stem);
    return [
      {
        ...base,
        ...citeFacts([card.fact, companion.fact]),
        feedback: { answer: key.text, because: `${card.fact.statement} ${companion.fact.statement}` },
        kind: 'single-choice',
        ...letterOptions(key, wrong, lot),
      },
    ];
  },
};

function figureAsked({ card, fact }: StudyCard): Figure | undefined {
  return card.answer.type === 'figure' ? figureOf(fact, card.answer.figure) : undefined;
}

function isApart(a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === undefined || b === undefined || a.unit !== 'USD' || b.unit !== 'USD') return false;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return ratio >= smallestRatio && ratio <= largestRatio;
}

/** "trade between Russia and India (in Ramezani Bonesh’s analysis)"; what is measured often says when. */
function describe(card: StudyCard, index: DossierIndex): string {
  const figure = figureAsked(card);
  if (figure === undefined) return card.keyText;
  const { measures, when, countedBy } = figure;
  const year = when === undefined ? '' : formatDate(knownDate(when));
  const by =
    countedBy === undefined
      ? `in ${index.source(card.fact.source).shortName}`
      : `counted by ${nameInText(index.entity(countedBy))}`;
  const detail = [year === '' || measures.includes(year) ? undefined : year, by].filter((part) => part !== undefined);
  return `the figure for ${measures} (${detail.join(', ')})`;
}

/** To one significant digit below ten, to five above: 2, 2.5, 7, 15, 40. */
function round(value: number): string {
  if (value < 4) return String(Math.round(value * 2) / 2);
  return String(value < 10 ? Math.round(value) : Math.round(value / 5) * 5);
}
