/** A place on a line for values that have one: a figure's size, a date's first day. */
import type { AnswerValue } from './answer-value.ts';

export function position(value: AnswerValue): number | undefined {
  if (value.type === 'number') return value.value;
  return value.type === 'date' ? value.date.firstDay : undefined;
}
