/** Sentences stand beside one another with what fills their gaps; nothing fits two of them. */
import { describe, expect, it } from 'vitest';
import { matchAnswers } from '#lib/generate/templates/match-answers.ts';
import { buildEntity, type DossierFields } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const why = 'No source says so.';
const text = (words: string) => ({ type: 'text' as const, text: words });
const wrong = ['to buy gas', 'to win time'].map((words) => ({ ...text(words), why }));
const asking: CardFields = {
  id: 'reason',
  asks: 'embargo.reason',
  answer: text('to sell arms'),
  sentence: 'The embargo was lifted {}.',
  wrong,
};
/** Other cards of the same source, each in a fact of its own. */
const other = (name: string, card: CardFields, source = 'report') =>
  buildFact({ id: `${source}.${name}`, cards: [{ id: 'reason', asks: `${name}.reason`, ...card }] });
const visit = other('visit', { answer: text('to talk about drugs'), sentence: 'The minister came {}.' });
const drill = other('drill', { answer: text('to learn to fight'), sentence: 'It was {} that they held a drill.' });

const build = (card: CardFields = {}, facts = [visit, drill], world: DossierFields = {}) =>
  pickKind(buildTemplateItems(matchAnswers, { ...asking, ...card }, {}, { facts, ...world }), 'matching');

describe('sentences to be matched with what fills their gaps', () => {
  const [item] = build();
  const textOf = new Map(item?.choices.map(({ id, text: words }) => [id, words]));

  it('are three, with the gap drawn, and each is keyed by its answer', () => {
    expect(item?.id).toBe('report.asked#reason/match/matching');
    expect(item?.prompts.map(({ id, text: line }) => [line, textOf.get(item.key[id] ?? '')]).toSorted()).toEqual([
      ['It was … that they held a drill.', 'to learn to fight'],
      ['The embargo was lifted …', 'to sell arms'],
      ['The minister came …', 'to talk about drugs'],
    ]);
  });

  it('have one choice more: a wrong option of the own card', () => {
    expect(item?.choices).toHaveLength(4);
    expect(['to buy gas', 'to win time']).toContain(
      item?.choices.find(({ id }) => !Object.values(item.key).includes(id))?.text,
    );
  });
});

describe('no sentence stands beside another', () => {
  it.each<[string, CardFields]>([
    ['whose answer is the same', { answer: text('To sell arms'), sentence: 'The minister came {}.' }],
    ['that asks the same', { asks: 'embargo.reason', answer: text('to gain'), sentence: 'The minister came {}.' }],
    ['that holds its answer', { answer: text('to gain'), sentence: 'The minister came to sell arms and {}.' }],
    ['that reads the same', { answer: text('to gain'), sentence: 'The embargo was lifted {}.' }],
    [
      'for which some fact makes its answer true',
      { asks: 'drill-twice.reason', answer: text('to gain'), sentence: 'It was so {}.' },
    ],
    ['without a gap', { answer: text('to gain') }],
    ['with an answer of another sort', { answer: { type: 'date', date: '2014' }, sentence: 'It was so in {}.' }],
  ])('%s', (_, card) => {
    const rival = buildFact({
      id: 'paper.rival',
      cards: [{ asks: 'drill-twice.reason', answer: text('to sell arms') }],
    });
    expect(build({}, [visit, other('third', card), rival])).toEqual([]);
  });

  it('that is of another source, for answers in words', () => {
    expect(build({}, [visit, other('drill', { answer: text('to gain'), sentence: 'It was so {}.' }, 'paper')])).toEqual(
      [],
    );
  });
});

describe('answers of other sorts', () => {
  const year = (name: string, date: string) =>
    other(name, { answer: { type: 'date', date }, sentence: `The ${name} was in {}.` }, 'paper');
  const own: CardFields = { answer: { type: 'date', date: '2014' }, sentence: 'The deal was in {}.', wrong: [] };

  it('may be of several sources where they are dates of one precision', () => {
    expect(build(own, [year('war', '1971'), year('drill', '2016')])).toHaveLength(1);
    expect(build(own, [year('war', '1971'), year('drill', '2016-09')])).toEqual([]);
  });

  it('are persons, and no places', () => {
    const entities = (type: 'person' | 'place') =>
      ['a', 'b', 'c', 'd', 'e'].map((id) => buildEntity({ id, name: `${id}${id}`, type }));
    const who = (entity: string): CardFields => ({
      answer: { type: 'entity', entity },
      sentence: `In case ${entity} it was {}.`,
      wrong: ['d', 'e'].map((id) => ({ type: 'entity', entity: id, why })),
    });
    const facts = [other('visit', who('b')), other('drill', who('c'))];
    expect(build(who('a'), facts, { entities: entities('person') })).toHaveLength(1);
    expect(build(who('a'), facts, { entities: entities('place') })).toEqual([]);
  });
});

it('no matching is made without a choice to spare', () => {
  expect(build({ wrong: [] })).toEqual([]);
});
