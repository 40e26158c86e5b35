/** When two answers are one and the same, and when knowing the one makes the other true. */
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import {
  figureOf,
  makesTrue,
  sameValue,
  valueOfAnswer,
  valueOfWrong,
  type AnswerValue,
} from '#lib/distractors/answer-value.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const date = (text: string): AnswerValue => ({ type: 'date', date: knownDate(text) });
const number = (value: number, unit = 'USD'): AnswerValue => ({ type: 'number', value, unit });
const text = (words: string): AnswerValue => ({ type: 'text', text: words });
const entity = (id: string): AnswerValue => ({ type: 'entity', entity: id });

describe('two values are the same', () => {
  it.each([
    ['entities of one id', entity('russia'), entity('russia')],
    ['a date and a finer one within it', date('2014'), date('2014-11-20')],
    ['dates that overlap', date('2012/2014'), date('2014/2016')],
    ['numbers within 10 percent', number(100), number(90)],
    ['numbers below nought within 10 percent', number(-100), number(-95)],
    ['texts that differ in case and marks', text('A “new” Balance'), text('a new balance')],
  ])('as %s', (_, a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameValue(b, a)).toBe(true);
  });

  it.each([
    ['entities of other ids', entity('russia'), entity('soviet-union')],
    ['neighbouring days', date('2014-11-20'), date('2014-11-21')],
    ['neighbouring years', date('2013'), date('2014')],
    ['numbers more than 10 percent apart', number(100), number(89)],
    ['a number and its negative', number(5), number(-5)],
    ['numbers of other units', number(20, 'helicopters'), number(20, 'tanks')],
    ['texts of other words', text('a new balance'), text('an old balance')],
    ['values of other types', text('2014'), date('2014')],
  ])('but not %s', (_, a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });
});

describe('knowing a date', () => {
  it('makes every coarser date around it true', () => {
    for (const coarser of ['2014-11-20', '2014-11', 'late 2014', '2014', '2010s', '2012/2021']) {
      expect(makesTrue(date('2014-11-20'), date(coarser))).toBe(true);
    }
  });

  it('says nothing of a finer date within it', () => {
    expect(makesTrue(date('2014'), date('2014-11'))).toBe(false);
  });

  it('says nothing of a date that it only touches', () => {
    expect(makesTrue(date('2012/2014'), date('2014/2016'))).toBe(false);
  });
});

it('knowing another value makes true what is the same', () => {
  expect(makesTrue(number(542), number(540))).toBe(true);
  expect(makesTrue(number(542), number(22))).toBe(false);
  expect(makesTrue(entity('russia'), entity('russia'))).toBe(true);
});

describe('the value of an answer', () => {
  const figures = [{ id: 'sum', value: 22e6, unit: 'USD', measures: 'arms exports' }];
  const fact = buildFact({ figures });

  it('of type figure is what the fact counts', () => {
    expect(valueOfAnswer({ type: 'figure', figure: 'sum' }, fact)).toEqual(number(22e6));
  });

  it('of any other type is what it says', () => {
    expect(valueOfAnswer({ type: 'entity', entity: 'russia' }, fact)).toEqual(entity('russia'));
    expect(valueOfAnswer({ type: 'date', date: '2014' }, fact)).toEqual(date('2014'));
    expect(valueOfAnswer({ type: 'text', text: 'a new balance' }, fact)).toEqual(text('a new balance'));
  });

  it('throws for a figure that parsing would have refused', () => {
    expect(() => figureOf(fact, 'total')).toThrow('report.signing has no figure "total"');
  });
});

describe('the value of a wrong option', () => {
  const why = 'No source says so.';

  it('of type number is in the unit of the key', () => {
    expect(valueOfWrong({ type: 'number', value: 542e6, why }, 'USD')).toEqual(number(542e6));
  });

  it('of any other type is what it says', () => {
    expect(valueOfWrong({ type: 'entity', entity: 'india', why }, '')).toEqual(entity('india'));
    expect(valueOfWrong({ type: 'date', date: '2013', why }, '')).toEqual(date('2013'));
    expect(valueOfWrong({ type: 'text', text: 'an old balance', why }, '')).toEqual(text('an old balance'));
  });
});
