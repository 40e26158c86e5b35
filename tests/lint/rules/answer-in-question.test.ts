import { describe, expect, it } from 'vitest';
import { answerInQuestion } from '#lib/lint/rules/answer-in-question.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const index = buildIndex({ entities: [buildEntity({ id: 'sco', name: 'Shanghai Organization', aliases: ['SCO'] })] });
const findingsOf = (card: CardFields) => answerInQuestion.check(buildFact({ cards: [{}, card] }), index);
const entity = { type: 'entity', entity: 'sco' } as const;
const text = { type: 'text', text: 'the arms embargo' } as const;

describe('a card that gives its answer away', () => {
  it.each([
    ['in the question', { answer: entity, question: 'Who leads the Shanghai Organization?' }, 'Shanghai Organization'],
    ['in other letters', { answer: entity, question: 'Who leads the SHANGHAI-ORGANIZATION?' }, 'Shanghai Organization'],
    ['by an alias', { answer: entity, question: 'What does SCO stand for?' }, 'SCO'],
    ['with a possessive s', { answer: entity, question: "Which bloc held the SCO's summit?" }, 'SCO'],
    [
      'in the sentence with the gap',
      { answer: entity, question: 'Which bloc met?', sentence: 'The SCO met as {}.' },
      'SCO',
    ],
    ['in words', { answer: text, question: 'What ended when the arms embargo fell?' }, 'the arms embargo'],
  ])('%s is found', (_, card, name) => {
    expect(findingsOf(card)).toEqual([
      { path: 'cards[1]', message: `"${name}" is the answer and stands in the question or the sentence` },
    ]);
  });
});

describe('a card that keeps its answer', () => {
  it.each([
    ['its name is nowhere', { answer: entity, question: 'Which bloc met in Ufa?', sentence: 'In Ufa met {}.' }],
    ['its name is part of another word', { answer: entity, question: 'Who met in Moscow?' }],
    ['it shares a word with the question', { answer: text, question: 'What ended the embargo?' }],
    ['it is a date', { answer: { type: 'date', date: '2014' }, question: 'What happened in 2014?' }],
  ] as const)('passes when %s', (_, card) => {
    expect(findingsOf(card)).toEqual([]);
  });
});
