/** Values that have a place on a line can be ranked; the others have none. */
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import type { AnswerValue } from '#lib/distractors/answer-value.ts';
import { position } from '#lib/distractors/position.ts';

const date = (text: string): AnswerValue => ({ type: 'date', date: knownDate(text) });
const dollars = (value: number): AnswerValue => ({ type: 'number', value, unit: 'USD' });

describe('a place on a line', () => {
  it('is the size of a figure', () => {
    expect(position(dollars(22e6))).toBe(22e6);
    expect(position(dollars(0))).toBe(0);
  });

  it.each([
    ['a day', '1970-01-02', 1],
    ['a month', '1970-02', 31],
    ['a year', '1971', 365],
    ['a span', '1970/1975', 0],
  ])('is the first day of %s, counted from 1970', (_, text, day) => {
    expect(position(date(text))).toBe(day);
  });

  it('is had by neither a name nor words, be they figures', () => {
    const placeless: AnswerValue[] = [
      { type: 'entity', entity: 'shoigu' },
      { type: 'text', text: '2014' },
      { type: 'list', texts: ['2014', '2015'] },
    ];
    expect(placeless.map(position)).toEqual([undefined, undefined, undefined]);
  });
});
