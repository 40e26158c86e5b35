/** All that a source names stands among what it does not, and all of it is the key. */
import { describe, expect, it } from 'vitest';
import { chooseAll } from '#lib/generate/templates/choose-all.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import type { CardFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const list = (...texts: string[]) => ({ type: 'list' as const, items: texts.map((text) => ({ text })) });
const wrong = (...texts: string[]) =>
  texts.map((text) => ({ type: 'text' as const, text, why: `Nobody names ${text}.` }));
const build = (card: CardFields) =>
  pickKind(
    buildTemplateItems(chooseAll, { id: 'fields', question: 'Which fields are named?', ...card }),
    'multiple-choice',
  );
const card = { answer: list('gas', 'arms'), wrong: wrong('oil', 'fish') };

describe('the question for all that is named', () => {
  const [item] = build(card);

  it('has every part and every wrong option once, and a reason for each wrong one', () => {
    expect(item).toMatchObject({
      id: 'report.asked#fields/all/multiple-choice',
      stem: 'Which fields are named?',
      feedback: { answer: 'gas and arms' },
    });
    const options = item?.options.map(({ text, why }) => [text, why]).toSorted();
    expect(options).toEqual([
      ['arms', undefined],
      ['fish', 'Nobody names fish.'],
      ['gas', undefined],
      ['oil', 'Nobody names oil.'],
    ]);
    expect(item?.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is keyed by the parts, all of them and nothing else', () => {
    const textOf = new Map(item?.options.map(({ id, text }) => [id, text]));
    expect(item?.key.map((id) => textOf.get(id)).toSorted()).toEqual(['arms', 'gas']);
  });

  it('is right when just the parts are chosen', () => {
    if (item === undefined) throw new Error('no item was made');
    const all = item.options.map(({ id }) => id);
    expect(scoreItem(item, { kind: 'multiple-choice', choices: item.key })).toMatchObject({ earned: 4, total: 4 });
    expect(scoreItem(item, { kind: 'multiple-choice', choices: item.key.slice(1) })).toMatchObject({ earned: 3 });
    expect(scoreItem(item, { kind: 'multiple-choice', choices: all })).toMatchObject({ earned: 2 });
  });

  it('shows its options in an order that does not hang on which are right', () => {
    const [other] = build({ answer: list('oil', 'fish'), wrong: wrong('gas', 'arms') });
    expect(other?.options.map(({ text }) => text)).toEqual(item?.options.map(({ text }) => text));
  });
});

describe('it is not asked', () => {
  it.each<[string, CardFields]>([
    ['with a single wrong option', { ...card, wrong: wrong('oil') }],
    ['when a wrong option is one of the parts', { ...card, wrong: wrong('oil', 'Gas') }],
    ['when readers know the parts among any others', { ...card, recognisable: true }],
    ['of an answer that is one text', { ...card, answer: { type: 'text', text: 'gas' } }],
  ])('%s', (_, given) => {
    expect(build(given)).toEqual([]);
  });
});
