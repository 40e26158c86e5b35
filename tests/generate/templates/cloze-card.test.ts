/** A card's sentence becomes a gap to be filled by typing. */
import { describe, expect, it } from 'vitest';
import { clozeCard } from '#lib/generate/templates/cloze-card.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import type { CardFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems } from '#tests/builders/build-template-items.ts';

const figures = [{ id: 'sum', value: 4, unit: 'helicopters', measures: 'deliveries' }];
const entities = [
  buildEntity({ id: 'iraq', type: 'state', role: 'state', name: 'Iraq' }),
  buildEntity({ id: 'iran', type: 'state', role: 'state', name: 'Iran' }),
];
const build = (card: CardFields) => buildTemplateItems(clozeCard, card, { figures }, { entities });

describe('a sentence with a gap', () => {
  it('is cut at the gap, and its stem draws the gap as a line', () => {
    expect(
      build({ answer: { type: 'date', date: '2014' }, sentence: 'It was signed in {}, in Islamabad.' }),
    ).toMatchObject([
      {
        id: 'report.asked#signed-on/cloze/typed',
        kind: 'cloze',
        stem: 'It was signed in _____, in Islamabad.',
        before: 'It was signed in ',
        after: ', in Islamabad.',
        accepted: ['2014'],
        feedback: { answer: '2014' },
      },
    ]);
  });

  it('knows what a slip could be mistaken for', () => {
    const [item] = build({ answer: { type: 'entity', entity: 'iraq' }, sentence: 'The war was in {}.' });
    expect(item).toMatchObject({ accepted: ['Iraq'], rivals: expect.arrayContaining(['Iran']) as unknown });
  });
});

describe('the gap of a list', () => {
  const parts = ['gas', 'arms', 'transit'];
  const items = parts.map((text) => ({ text, accepted: [`more ${text}`] }));
  const [item] = build({ answer: { type: 'list', items }, sentence: 'They spoke of {} in Moscow.' });
  const { answer } = item?.feedback ?? { answer: '' };

  it('is for one of its parts, in its own wordings', () => {
    expect(parts).toContain(answer);
    expect(item).toMatchObject({ kind: 'cloze', accepted: [answer, `more ${answer}`] });
  });

  it('stands before all the others', () => {
    const others = parts.filter((part) => part !== answer);
    expect(item?.stem).toBe(`They spoke of _____, ${others.join(' and ')} in Moscow.`);
  });
});

describe('no gap', () => {
  it.each<[string, CardFields]>([
    ['without a sentence', { answer: { type: 'date', date: '2014' } }],
    [
      'for a figure, which has a kind of its own',
      { answer: { type: 'figure', figure: 'sum' }, sentence: 'It sold {} then.' },
    ],
    ['for words with one wording only', { answer: { type: 'text', text: 'an embargo' }, sentence: 'It was {} then.' }],
    [
      'for a part of a list that is too long to type',
      {
        answer: { type: 'list', items: [{ text: 'a b c d e f g h' }, { text: 'h g f e d c b a' }] },
        sentence: 'They spoke of {}.',
      },
    ],
    ['for a span of years', { answer: { type: 'date', date: '2012/2021' }, sentence: 'It took from {} on.' }],
  ])('is made %s', (_, card) => {
    expect(build(card)).toEqual([]);
  });
});
