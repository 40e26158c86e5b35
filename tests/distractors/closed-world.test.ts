/** Whether some fact makes a value true for the stem of a card; if none does, the value may stand as a wrong option. */
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import type { AnswerValue } from '#lib/distractors/answer-value.ts';
import { buildClosedWorld } from '#lib/distractors/closed-world.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields, type FactFields } from '#tests/builders/build-fact.ts';

const entities = [
  buildEntity({ id: 'shoigu', name: 'Sergei Shoigu', aliases: ['Shoygu'] }),
  buildEntity({ id: 'lavrov', name: 'Sergey Lavrov' }),
];
const asks = 'visit.visitor';
const lavrov: AnswerValue = { type: 'entity', entity: 'lavrov' };
const lavrovAnswers = { asks, answer: { type: 'entity', entity: 'lavrov' } } as const;
const date = (text: string): AnswerValue => ({ type: 'date', date: knownDate(text) });
const text = (words: string): AnswerValue => ({ type: 'text', text: words });

/** The id of the fact that makes the value true of a card that asks who came. */
function witnessOf(value: AnswerValue, asking: CardFields, other: FactFields = {}) {
  const card: CardFields = { asks, answer: { type: 'entity', entity: 'shoigu' }, ...asking };
  const { asked, index } = buildAsked(card, {}, { entities, facts: [buildFact({ id: 'paper.other', ...other })] });
  return buildClosedWorld(index).findWitness(value, asked)?.id;
}

describe('a value is true', () => {
  it('by the fact of the card itself', () => {
    expect(witnessOf({ type: 'entity', entity: 'shoigu' }, {})).toBe('report.asked');
  });

  it('by a fact of another source that answers the same question', () => {
    expect(witnessOf(lavrov, {}, { cards: [lavrovAnswers] })).toBe('paper.other');
  });

  it('by a fact of another time, where the stem fixes none', () => {
    expect(witnessOf(lavrov, {}, { cards: [{ ...lavrovAnswers, when: '2012' }] })).toBe('paper.other');
  });

  it('by a fact that names no time, where the stem fixes one', () => {
    expect(witnessOf(lavrov, { when: '2014' }, { cards: [lavrovAnswers] })).toBe('paper.other');
  });

  it('by a fact whose time overlaps the one that the stem fixes', () => {
    expect(witnessOf(lavrov, { when: '2014' }, { cards: [{ ...lavrovAnswers, when: '2014-11' }] })).toBe('paper.other');
  });

  it('by another fact of the source that the stem names', () => {
    expect(witnessOf(lavrov, { bySource: true }, { id: 'report.other', cards: [lavrovAnswers] })).toBe('report.other');
  });

  it('as a name of the entity that is the answer', () => {
    expect(witnessOf(text('SHOYGU'), {})).toBe('report.asked');
  });

  it('as an entity whose name is the answer in words', () => {
    expect(witnessOf(lavrov, { answer: { type: 'text', text: 'Sergey Lavrov' } })).toBe('report.asked');
  });

  it('as a wording that an author lets count', () => {
    expect(witnessOf(text('old foes'), { answer: { type: 'text', text: 'rivals', accepted: ['Old foes'] } })).toBe(
      'report.asked',
    );
  });
});

describe('a value is not known to be true', () => {
  it('when no fact gives it', () => {
    expect(witnessOf(lavrov, {})).toBeUndefined();
  });

  it('when it answers another question', () => {
    expect(witnessOf(lavrov, {}, { cards: [{ ...lavrovAnswers, asks: 'visit.host' }] })).toBeUndefined();
  });

  it('when the stem fixes a time and it belongs to another', () => {
    expect(witnessOf(lavrov, { when: '2014' }, { cards: [{ ...lavrovAnswers, when: '2012' }] })).toBeUndefined();
  });

  it('when the stem names the source and it belongs to another', () => {
    expect(witnessOf(lavrov, { bySource: true }, { cards: [lavrovAnswers] })).toBeUndefined();
  });
});

describe('a date', () => {
  const answering = (known: string): CardFields => ({ asks, answer: { type: 'date', date: known } });

  it('is true when a finer one is known', () => {
    expect(witnessOf(date('2016'), {}, { cards: [answering('2016-09-24')] })).toBe('paper.other');
  });

  it('is not known to be true when only a coarser one is known', () => {
    expect(witnessOf(date('2016-09'), {}, { cards: [answering('2016')] })).toBeUndefined();
  });
});

describe('a figure', () => {
  const figures = [{ id: 'sum', value: 500, unit: 'USD', measures: 'trade' }];
  const cards = [{ asks, answer: { type: 'figure', figure: 'sum' } } as const];

  it('is true when it is within 10 percent of a known one', () => {
    expect(witnessOf({ type: 'number', value: 460, unit: 'USD' }, {}, { figures, cards })).toBe('paper.other');
  });

  it('is not known to be true in another unit', () => {
    expect(witnessOf({ type: 'number', value: 500, unit: 'rupees' }, {}, { figures, cards })).toBeUndefined();
  });
});
