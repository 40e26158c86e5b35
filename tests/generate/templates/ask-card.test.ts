/** A card's question becomes a choice, a text to be typed or a figure, whichever its answer allows. */
import { describe, expect, it } from 'vitest';
import { askCard } from '#lib/generate/templates/ask-card.ts';
import type { Kind } from '#lib/items/item-kinds.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import type { CardFields, FactFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const wrong = (text: string) => ({ type: 'text' as const, text, why: `Nobody says "${text}".` });
const entities = [buildEntity({ id: 'shoigu', name: 'Sergei Shoigu', aliases: ['Shoygu'] })];

const build = <K extends Kind>(kind: K, card: CardFields, fact: FactFields = {}) =>
  pickKind(buildTemplateItems(askCard, card, fact, { entities }), kind);

describe('an item of a card', () => {
  it('asks its question, answers with the fact and cites it', () => {
    const card: CardFields = {
      id: 'year',
      question: 'In which year was it signed?',
      answer: { type: 'date', date: '2014' },
    };
    const fact = { id: 'report.deal', statement: 'The deal was signed in 2014.', paragraphs: [2, 3] };
    for (const item of buildTemplateItems(askCard, card, fact)) {
      expect(item).toMatchObject({
        id: `report.deal#year/ask/${item.kind}`,
        template: 'ask',
        card: 'report.deal#year',
        facts: ['report.deal'],
        stem: 'In which year was it signed?',
        feedback: { answer: '2014', because: 'The deal was signed in 2014.' },
        citations: [{ source: 'report', paragraphs: [2, 3] }],
      });
    }
    expect(buildTemplateItems(askCard, card, fact).map(({ kind }) => kind)).toEqual(['single-choice', 'short-text']);
  });
});

describe('a choice', () => {
  const answer = { type: 'text', text: 'to balance India' } as const;

  it('holds the key and the wrong options, each of which says why it is wrong', () => {
    const [item] = build('single-choice', { answer, wrong: [wrong('to buy gas'), wrong('to please Iran')] });
    const options = item?.options.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    expect(options?.map(({ text, why }) => [text, why])).toEqual([
      ['to balance India', undefined],
      ['to buy gas', 'Nobody says "to buy gas".'],
      ['to please Iran', 'Nobody says "to please Iran".'],
    ]);
    expect(item?.options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(item?.options.find(({ id }) => id === item.key)?.text).toBe('to balance India');
  });

  it('has a fourth option where an author wrote a third wrong one', () => {
    const [item] = build('single-choice', {
      answer,
      wrong: ['to buy gas', 'to please Iran', 'to win time'].map(wrong),
    });
    expect(item?.options).toHaveLength(4);
  });

  it('is not made of a card whose answer is known among any options, which is still asked otherwise', () => {
    const wrongs = ['to buy gas', 'to please Iran'].map(wrong);
    const card: CardFields = {
      answer: { ...answer, accepted: ['balancing India'] },
      wrong: wrongs,
      recognisable: true,
    };
    expect(buildTemplateItems(askCard, card).map(({ kind }) => kind)).toEqual(['short-text']);
  });

  it('is not made of fewer than two wrong options', () => {
    expect(build('single-choice', { answer, wrong: [wrong('to buy gas')] })).toEqual([]);
  });

  it.each([
    ['dates', { answer: { type: 'date', date: '2014' } }],
    ['figures', { answer: { type: 'figure', figure: 'sum' } }],
  ] as const)('shows %s ascending', (_, card) => {
    const [item] = build('single-choice', card, {
      figures: [{ id: 'sum', value: 40, unit: 'tanks', measures: 'tanks' }],
    });
    const shown = item?.options.map(({ text }) => Number.parseInt(text, 10)) ?? [];
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  it('puts the key in each place about as often', () => {
    const places = Array.from({ length: 300 }, (_, at) => {
      const card: CardFields = { id: `card-${at}`, answer, wrong: [wrong('to buy gas'), wrong('to please Iran')] };
      return build('single-choice', card)[0]?.key;
    });
    for (const place of ['a', 'b', 'c']) {
      expect(places.filter((key) => key === place).length).toBeGreaterThanOrEqual(70);
    }
  });
});

describe('a typed answer', () => {
  it.each([
    ['the names of an entity', { type: 'entity', entity: 'shoigu' }, ['Sergei Shoigu', 'Shoygu', 'Shoigu']],
    ['a year', { type: 'date', date: '2014' }, ['2014']],
    [
      'the wordings an author lists',
      { type: 'text', text: 'an embargo', accepted: ['a ban'] },
      ['an embargo', 'a ban'],
    ],
  ] as const)('accepts %s', (_, answer, accepted) => {
    const given = answer.type === 'text' ? { ...answer, accepted: [...answer.accepted] } : answer;
    expect(build('short-text', { answer: given })).toMatchObject([{ accepted }]);
  });

  it.each([
    ['a text that has no other wordings', { type: 'text', text: 'to balance India' }],
    ['more than seven words', { type: 'text', text: 'that it would sell no arms to India', accepted: [] }],
    ['a part of a year', { type: 'date', date: 'late 2014' }],
    ['a span', { type: 'date', date: '2012/2021' }],
    ['a figure', { type: 'figure', figure: 'sum' }],
  ] as const)('is not asked for %s', (_, answer) => {
    const given = answer.type === 'text' && 'accepted' in answer ? { ...answer, accepted: [] } : answer;
    expect(
      build('short-text', { answer: given }, { figures: [{ id: 'sum', value: 4, unit: 'tanks', measures: 'tanks' }] }),
    ).toEqual([]);
  });
});

describe('a figure', () => {
  const of = (value: number, unit: string) =>
    build(
      'numeric',
      { answer: { type: 'figure', figure: 'sum' } },
      { figures: [{ id: 'sum', value, unit, measures: 'it' }] },
    );

  it('of money is typed in its scale and counts within 5 percent', () => {
    expect(of(22e6, 'USD')).toMatchObject([
      { unit: { label: 'million US dollars', scale: 1e6 }, key: 22e6, tolerance: 'within 5 percent' },
    ]);
    expect(of(22e6, 'USD')[0]?.low).toBeCloseTo(20.9e6);
    expect(of(22e6, 'USD')[0]?.high).toBeCloseTo(23.1e6);
  });

  it('of a count is typed exactly', () => {
    expect(of(20, 'helicopters')).toMatchObject([
      { unit: { label: 'helicopters', scale: 1 }, key: 20, tolerance: 'exactly', low: 20, high: 20 },
    ]);
  });

  it('is not asked for where the answer is none', () => {
    expect(build('numeric', { answer: { type: 'date', date: '2014' } })).toEqual([]);
  });
});
