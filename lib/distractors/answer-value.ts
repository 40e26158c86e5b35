/** An answer as something to compare: two of the same value are the same answer, however they are worded. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import { datesOverlap, knownDate, type PartialDate } from '#lib/core/partial-date.ts';
import type { Answer, Wrong } from '#lib/facts/card-schema.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import type { Figure } from '#lib/facts/fact-schema.ts';

export type AnswerValue =
  | { readonly type: 'entity'; readonly entity: string }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'number'; readonly value: number; readonly unit: string }
  | { readonly type: 'text'; readonly text: string }
  /** Several texts that are all right: whatever makes one of them true makes that part true. */
  | { readonly type: 'list'; readonly texts: readonly string[] };

export function figureOf(fact: Fact, id: string): Figure {
  const figure = fact.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new Error(`${fact.id} has no figure "${id}"`);
  return figure;
}

export function valueOfAnswer(answer: Answer, fact: Fact): AnswerValue {
  switch (answer.type) {
    case 'entity':
      return { type: 'entity', entity: answer.entity };
    case 'date':
      return { type: 'date', date: knownDate(answer.date) };
    case 'figure': {
      const { value, unit } = figureOf(fact, answer.figure);
      return { type: 'number', value, unit };
    }
    case 'text':
      return { type: 'text', text: answer.text };
    case 'list':
      return { type: 'list', texts: answer.items.map(({ text }) => text) };
  }
}

/** A wrong number is in the unit of the key that it stands beside. */
export function valueOfWrong(wrong: Wrong, unit: string): AnswerValue {
  switch (wrong.type) {
    case 'entity':
      return { type: 'entity', entity: wrong.entity };
    case 'date':
      return { type: 'date', date: knownDate(wrong.date) };
    case 'number':
      return { type: 'number', value: wrong.value, unit };
    case 'text':
      return { type: 'text', text: wrong.text };
  }
}

/** Numbers within 10 percent of one another are too near to tell apart; of dates, one may lie within the other. */
export function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  if (a.type === 'entity' && b.type === 'entity') return a.entity === b.entity;
  if (a.type === 'date' && b.type === 'date') return datesOverlap(a.date, b.date);
  if (a.type === 'number' && b.type === 'number') {
    return a.unit === b.unit && Math.abs(a.value - b.value) <= 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value));
  }
  if (a.type === 'text' && b.type === 'text') return normaliseText(a.text) === normaliseText(b.text);
  return false;
}

/** True when knowing the one makes the other true: a day makes its year true, a year says nothing of a day in it. */
export function makesTrue(known: AnswerValue, value: AnswerValue): boolean {
  if (known.type === 'date' && value.type === 'date') {
    return known.date.firstDay >= value.date.firstDay && known.date.lastDay <= value.date.lastDay;
  }
  return sameValue(known, value);
}
