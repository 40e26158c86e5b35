/** Several cards become one matching: a line for each, its key among the choices, and one choice more than lines. */
import { describe, expect, it } from 'vitest';
import { buildMatching } from '#lib/generate/matching-items.ts';
import { listStudyCards } from '#lib/generate/study-card.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const years = { embargo: '1998', drill: '2016', talks: '2012' };
const cards = listStudyCards(
  buildIndex({
    facts: Object.entries(years).map(([name, date], at) =>
      buildFact({
        id: `report.${name}`,
        paragraphs: [at + 1],
        statement: `The ${name} began in ${date}.`,
        cards: [{ id: 'year', answer: { type: 'date', date } }],
      }),
    ),
  }),
);
const pairs = cards.map((card) => ({ card, prompt: `The ${card.fact.id.replace('report.', '')} began in …` }));
const [item] = buildMatching(pairs, '2007', 'match', 'Match them.');

describe('a matching', () => {
  it('pairs each line with the key of its card', () => {
    const choiceOf = new Map(item?.choices.map(({ id, text }) => [id, text]));
    const paired = item?.prompts.map(({ id, text }) => [text, choiceOf.get(item.key[id] ?? '')]);
    expect(paired?.toSorted()).toEqual([
      ['The drill began in …', '2016'],
      ['The embargo began in …', '1998'],
      ['The talks began in …', '2012'],
    ]);
  });

  it('answers with each line and what belongs to it, in the order of the lines', () => {
    const answers = new Map([
      ['The drill began in …', '2016'],
      ['The embargo began in …', '1998'],
      ['The talks began in …', '2012'],
    ]);
    const lines = item?.prompts.map(({ text }) => `${text} → ${answers.get(text)}`);
    expect(item?.feedback.answer).toBe(lines?.join('; '));
  });

  it('shows its choices by the alphabet, with the spare one among them', () => {
    expect(item?.choices).toEqual([
      { id: 'a', text: '1998' },
      { id: 'b', text: '2007' },
      { id: 'c', text: '2012' },
      { id: 'd', text: '2016' },
    ]);
  });

  it('reviews the first card and cites every fact, the first before the others', () => {
    expect(item).toMatchObject({
      id: 'report.embargo#year/match/matching',
      card: 'report.embargo#year',
      stem: 'Match them.',
      facts: ['report.embargo', 'report.drill', 'report.talks'],
      citations: [1, 2, 3].map((number) => ({ source: 'report', paragraphs: [number] })),
      feedback: { because: 'The embargo began in 1998.' },
    });
  });

  it('of a meeting of facts cites both, and answers with what follows from it', () => {
    const [first, second] = cards;
    if (first === undefined || second === undefined) throw new Error('there are no cards');
    const relation = buildRelation({ from: first.fact.id, to: second.fact.id, note: 'The drill ended the embargo.' });
    const lines = [{ card: { ...first, relation, other: second.fact }, prompt: 'It began in …' }];
    expect(buildMatching(lines, '2007', 'match', 'Match them.')).toMatchObject([
      { facts: ['report.embargo', 'report.drill'], feedback: { because: 'The drill ended the embargo.' } },
    ]);
  });

  it('shows the line of its card in any place', () => {
    const places = Array.from({ length: 40 }, (_, at) => {
      const [first, ...others] = listStudyCards(
        buildIndex({
          facts: [`asked-${at}`, 'b', 'c'].map((id) =>
            buildFact({ id: `report.${id}`, cards: [{ answer: { type: 'date', date: '2014' } }] }),
          ),
        }),
      );
      const lines = [first, ...others].flatMap((card) => (card ? [{ card, prompt: card.fact.id }] : []));
      return buildMatching(lines, '2007', 'match', 'Match them.')[0]?.prompts.findIndex(
        ({ text }) => text === first?.fact.id,
      );
    });
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it('is not made of nothing', () => {
    expect(buildMatching([], '2007', 'match', 'Match them.')).toEqual([]);
  });
});
