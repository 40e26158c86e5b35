/** Each way in which facts meet is asked for by exactly one template, under its own name, with the note as the reason. */
import { describe, expect, it } from 'vitest';
import { relationTypes, type RelationType } from '#lib/facts/relation-schema.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildDossier, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const why = 'No source says so.';
const card = {
  id: 'reason',
  asks: 'embargo.reason',
  question: 'Why was the embargo lifted?',
  answer: { type: 'text' as const, text: 'to sell arms', accepted: ['to trade'] },
  wrong: ['to buy gas', 'to win time'].map((text) => ({ type: 'text' as const, text, why })),
};
const facts = [
  buildFact({ id: 'paper.reason', paragraphs: [4] }),
  buildFact({ id: 'report.embargo', paragraphs: [2] }),
];

const itemsOf = (type: RelationType, withCard = true) =>
  buildBank(
    buildDossier({
      facts,
      relations: [
        buildRelation({
          id: 'behind-the-embargo',
          type,
          from: 'paper.reason',
          to: 'report.embargo',
          note: 'The wish to sell explains the end of the embargo.',
          ...(withCard ? { card } : {}),
        }),
      ],
    }),
  ).items;

describe('a meeting of two facts', () => {
  it('is asked as authors wrote it, answers with the note and cites both', () => {
    expect(itemsOf('explains')[0]).toMatchObject({
      id: 'paper.reason#meets-behind-the-embargo/why/single-choice',
      card: 'paper.reason#meets-behind-the-embargo',
      stem: 'Why was the embargo lifted?',
      facts: ['paper.reason', 'report.embargo'],
      citations: [
        { source: 'paper', paragraphs: [4] },
        { source: 'report', paragraphs: [2] },
      ],
      feedback: { answer: 'to sell arms', because: 'The wish to sell explains the end of the embargo.' },
    });
  });

  it.each<[RelationType, string]>([
    ['explains', 'why'],
    ['bears-out', 'fate'],
    ['belies', 'fate'],
    ['contradicts', 'disagree'],
    ['updates', 'disagree'],
    ['repeats', 'disagree'],
  ])('that %s is asked by the template "%s", as a choice and typed, and by no other', (type, template) => {
    expect(itemsOf(type).map((item) => [item.template, item.kind])).toEqual([
      [template, 'single-choice'],
      [template, 'short-text'],
    ]);
  });

  it.each(relationTypes)('that %s is not asked without a card', (type) => {
    expect(itemsOf(type, false)).toEqual([]);
  });
});
