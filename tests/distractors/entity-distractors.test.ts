/** Who or what may stand beside an entity: its like in type and role, of whom no fact hints that they might be right too. */
import { describe, expect, it } from 'vitest';
import { entityDistractors } from '#lib/distractors/entity-distractors.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity, type DossierFields } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const minister = (id: string, name: string) =>
  buildEntity({ id, name, role: 'minister', gloss: `${name} is a minister.` });
const entities = [
  minister('shoigu', 'Sergei Shoigu'),
  minister('asif', 'Khawaja Asif'),
  minister('antony', 'A. K. Antony'),
  buildEntity({ id: 'barmin', name: 'Yury Barmin', role: 'analyst' }),
  buildEntity({ id: 'islamabad', name: 'Islamabad', type: 'place', role: 'minister' }),
  buildEntity({ id: 'ufa', name: 'Ufa', type: 'place', role: 'city' }),
];
/** Enough facts that nothing in the test is everywhere. */
const padding = Array.from({ length: 20 }, (_, at) => buildFact({ id: `report.padding-${at}` }));

function distractorsOf(card: CardFields = {}, facts: DossierFields['facts'] = [], mentioned = ['shoigu', 'ufa']) {
  const asking: CardFields = { question: 'Who came to Ufa?', answer: { type: 'entity', entity: 'shoigu' }, ...card };
  const world = { entities, facts: [...facts, ...padding] };
  const { asked, tables } = buildAsked(asking, { entities: mentioned }, world);
  return entityDistractors(asked, tables);
}

const idsOf = (...given: Parameters<typeof distractorsOf>) =>
  distractorsOf(...given).map(({ value }) => (value.type === 'entity' ? value.entity : value.type));

describe('the distractors of an entity', () => {
  it('are of its type and its role, and say who they are', () => {
    expect(distractorsOf()).toEqual([
      { value: { type: 'entity', entity: 'asif' }, text: 'Khawaja Asif', why: 'Khawaja Asif is a minister.' },
      { value: { type: 'entity', entity: 'antony' }, text: 'A. K. Antony', why: 'A. K. Antony is a minister.' },
    ]);
  });

  it('are never mentioned by any fact together with what the question is about', () => {
    const together = buildFact({ id: 'paper.visit', entities: ['asif', 'ufa'] });
    expect(idsOf({}, [together])).toEqual(['antony']);
  });

  it('may be mentioned together with what the question is not about', () => {
    const elsewhere = buildFact({ id: 'paper.visit', entities: ['asif', 'barmin'] });
    expect(idsOf({}, [elsewhere])).toEqual(['asif', 'antony']);
  });

  it('are never mentioned by the fact itself', () => {
    expect(idsOf({}, [], ['shoigu', 'ufa', 'asif'])).toEqual(['antony']);
  });

  it.each([
    ['in full', 'Whom did Khawaja Asif meet in Ufa?'],
    ['by the last name', 'Whom did Asif meet in Ufa?'],
    ['with a possessive s', "Who was Khawaja Asif's guest in Ufa?"],
  ])('are never named in the question %s', (_, question) => {
    expect(idsOf({ question })).toEqual(['antony']);
  });

  it('are never named in the sentence', () => {
    expect(idsOf({ sentence: 'Antony missed {} in Ufa.' })).toEqual(['asif']);
  });
});

describe('there are none', () => {
  it('for a question about nothing that the dossier knows: nothing could be proven', () => {
    expect(idsOf({ question: 'Who came to the river?' })).toEqual([]);
  });

  it('for a question about what stands in every other fact only', () => {
    const facts = Array.from({ length: 20 }, (_, at) => buildFact({ id: `paper.fact-${at}`, entities: ['ufa'] }));
    expect(idsOf({}, facts)).toEqual([]);
  });

  it('for an answer that is no entity', () => {
    expect(idsOf({ answer: { type: 'text', text: 'Sergei Shoigu' } })).toEqual([]);
  });
});
