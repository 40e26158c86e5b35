import { describe, expect, it } from 'vitest';
import { buildTellTale } from '#lib/assess/tell-tale.ts';
import {
  buildCloze,
  buildMatching,
  buildNumeric,
  buildOrdering,
  buildShortText,
  buildSingleChoice,
} from '#tests/builders/build-item.ts';

const who = buildShortText({ id: 'who', card: 'f.sign#who', accepted: ['Sergei Shoigu', 'Shoigu'] });
const year = buildSingleChoice({
  id: 'year',
  card: 'f.deal#year',
  stem: 'When was the deal signed?',
  options: [
    { id: 'a', text: 'in 1999' },
    { id: 'b', text: 'in May 2014' },
  ],
  key: 'b',
  feedback: { answer: 'in May 2014', because: 'So it stands.' },
});
const country = buildShortText({ id: 'country', card: 'f.deal#country', accepted: ['Pakistan'] });

const statements = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `f${at}`,
      { statement: `Pakistan did thing ${at}.` } as Parameters<typeof buildTellTale>[1][string],
    ]),
  );
const findTold = buildTellTale([who, year, country], statements(40));

const told = (stem: string, because = 'So it is.') =>
  [...findTold(buildCloze({ card: 'f.x#y', stem, accepted: ['x'], feedback: { answer: 'x', because } }))].toSorted();

const silent = { answer: 'x', because: 'So it is.' };

describe('an item gives a card away', () => {
  it('when its stem or feedback names the answer, under any of its names', () => {
    expect(told('Where did Shoigu go next?')).toEqual(['f.sign#who']);
    expect(told('Who?', 'SERGEI  SHOIGU signed it.')).toEqual(['f.sign#who']);
    expect(told('What followed the deal, signed in May 2014?')).toEqual(['f.deal#year']);
  });

  it('when an option names it', () => {
    expect([...findTold(year)]).toContain('f.deal#year');
  });

  it('when a line to be matched or ordered names it, or a choice beside them', () => {
    const prompts = [
      { id: 'p', text: 'Sergei Shoigu met …' },
      { id: 'q', text: 'He signed in …' },
    ];
    expect([...findTold(buildMatching({ card: 'f.x#y', stem: 'Match.', feedback: silent, prompts }))]).toEqual([
      'f.sign#who',
    ]);
    const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id === 'c' ? 'in May 2014' : id }));
    expect([...findTold(buildMatching({ card: 'f.x#y', stem: 'Match.', feedback: silent, choices }))]).toEqual([
      'f.deal#year',
    ]);
    const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id === 'd' ? 'Visit of Shoigu' : id }));
    expect([...findTold(buildOrdering({ card: 'f.x#y', stem: 'Order.', feedback: silent, entries }))]).toEqual([
      'f.sign#who',
    ]);
  });

  it('not by a part of a word', () => {
    expect(told('Where lies Shoigustan?')).toEqual([]);
  });

  it('not by a name that stands everywhere', () => {
    expect(told('What did Pakistan buy?')).toEqual([]);
  });
});

it('a figure is given away by its words', () => {
  const figure = buildNumeric({
    card: 'f.sum#value',
    feedback: { answer: '$22 million', because: 'SIPRI counts so.' },
  });
  const tale = buildTellTale([figure], statements(40));
  expect([...tale(buildCloze({ stem: 'Of the $22 million, how much came from ____?' }))]).toEqual(['f.sum#value']);
});
