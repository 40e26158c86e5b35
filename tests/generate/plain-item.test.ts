/** The fields promised to readers outside: `npm run bank -- --json FILE` writes them. */
import { describe, expect, it } from 'vitest';
import { toPlainItem } from '#lib/generate/plain-item.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import {
  buildCloze,
  buildItemOf,
  buildMatching,
  buildMultipleChoice,
  buildMapPlace,
  buildNumeric,
  buildOrdering,
  buildShortText,
  buildSingleChoice,
  buildTrueFalse,
} from '#tests/builders/build-item.ts';

const feedback = { answer: 'Sergei Shoigu', because: 'He signed it.' };

describe('an item of any kind', () => {
  it.each(kinds)('tells whence it is, what it asks and why: %s', (kind: Kind) => {
    const item: Item = { ...buildItemOf[kind](), feedback };
    const { id, template, card, facts, stem, citations } = item;
    expect(toPlainItem(item)).toMatchObject({
      id,
      kind,
      template,
      card,
      facts,
      stem,
      citations,
      feedback: 'Sergei Shoigu. He signed it.',
    });
  });

  it.each(kinds)('is plain data: %s', (kind: Kind) => {
    const plain = toPlainItem(buildItemOf[kind]());
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });
});

describe('a choice', () => {
  it('gives each option with its truth, and why it is wrong where an author says so', () => {
    const options = [
      { id: 'a', text: 'Sergey Lavrov', why: 'He is the foreign minister.' },
      { id: 'b', text: 'Sergei Shoigu' },
      { id: 'c', text: 'Khawaja Asif' },
    ];
    expect(toPlainItem(buildSingleChoice({ options, key: 'b', feedback }))).toMatchObject({
      options: [
        { text: 'Sergey Lavrov', correct: false, why: 'He is the foreign minister.' },
        { text: 'Sergei Shoigu', correct: true },
        { text: 'Khawaja Asif', correct: false },
      ],
      key: 'Sergei Shoigu',
    });
  });
});

it('a question with several answers tells the truth of each option', () => {
  const options = ['gas', 'fish', 'arms'].map((text, at) => ({ id: 'abc'.charAt(at), text }));
  expect(toPlainItem(buildMultipleChoice({ options, key: ['a', 'c'] })).options).toEqual([
    { text: 'gas', correct: true },
    { text: 'fish', correct: false },
    { text: 'arms', correct: true },
  ]);
});

it('a matching gives its lines, its choices, and each line with its choice as the key', () => {
  const prompts = ['drill', 'deal'].map((text) => ({ id: `line-${text}`, text: `The ${text} was in …` }));
  const choices = ['2012', '2014', '2016'].map((text) => ({ id: text, text }));
  const key = { 'line-drill': '2016', 'line-deal': '2014' };
  expect(toPlainItem(buildMatching({ prompts, choices, key }))).toMatchObject({
    prompts: ['The drill was in …', 'The deal was in …'],
    choices: ['2012', '2014', '2016'],
    key: 'The drill was in … → 2016; The deal was in … → 2014',
  });
});

describe('the key in words', () => {
  it.each([true, false])('is true or false for a statement: %s', (key) => {
    expect(toPlainItem(buildTrueFalse({ key })).key).toBe(String(key));
  });

  it.each([
    ['a typed answer', buildShortText({ feedback })],
    ['a gap', buildCloze({ feedback })],
    ['a figure', buildNumeric({ feedback })],
    ['an ordering', buildOrdering({ feedback })],
    ['a place on the map', buildMapPlace({ feedback })],
  ])('is the answer of the feedback for %s', (_, item) => {
    expect(toPlainItem(item).key).toBe('Sergei Shoigu');
  });
});

describe('what may be typed', () => {
  it.each([
    ['a typed answer', buildShortText({ accepted: ['Sergei Shoigu', 'Shoygu'] })],
    ['a gap', buildCloze({ accepted: ['Sergei Shoigu', 'Shoygu'] })],
  ])('is every accepted text for %s', (_, item) => {
    expect(toPlainItem(item).accepted).toEqual(['Sergei Shoigu', 'Shoygu']);
  });

  it('is a range for a figure', () => {
    expect(toPlainItem(buildNumeric({ low: 20, high: 24 })).accepted).toEqual(['20 to 24']);
  });

  it('is nothing where nothing is typed', () => {
    for (const item of [buildSingleChoice(), buildTrueFalse(), buildOrdering(), buildMapPlace()]) {
      expect(toPlainItem(item)).not.toHaveProperty('accepted');
    }
  });
});

it('an ordering gives its entries as they are shown', () => {
  const entries = ['b', 'a', 'c'].map((id) => ({ id, text: `event ${id}` }));
  expect(toPlainItem(buildOrdering({ entries })).entries).toEqual(['event b', 'event a', 'event c']);
});
