/** Which cards there are to study, under which names, with which keys, and which of them leads its fact. */
import { describe, expect, it } from 'vitest';
import { listStudyCards } from '#lib/generate/study-card.ts';
import { buildEntity, buildIndex, buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const entities = [buildEntity({ id: 'barmin', name: 'Yury Barmin' })];
const deal = buildFact({
  id: 'report.deal',
  figures: [{ id: 'sum', value: 3.8e9, unit: 'USD', measures: 'trade' }],
  cards: [
    { id: 'year', answer: { type: 'date', date: '2014-11' } },
    { id: 'sum', answer: { type: 'figure', figure: 'sum' } },
    { id: 'fields', answer: { type: 'list', items: ['gas', 'oil', 'trade'].map((text) => ({ text })) } },
  ],
});
const buildClaim = (fact: FactFields = {}) =>
  buildFact({ id: 'paper.claim', claim: 'the sale is far off', attribution: [{ who: 'barmin' }], ...fact });
const card = {
  id: 'differ',
  asks: 'deal.differ',
  question: 'On what do they differ?',
  answer: { type: 'text' as const, text: 'the date' },
};
const meeting = buildRelation({
  id: 'deal-or-claim',
  type: 'contradicts',
  from: 'paper.claim',
  to: 'report.deal',
  card,
});
const list = (...given: Parameters<typeof buildIndex>) => listStudyCards(buildIndex(...given));

describe('the cards of facts', () => {
  it('are listed under the name of their fact, with their keys in words', () => {
    const cards = list({ facts: [buildFact({ id: 'report.silence' }), deal] });
    expect(cards.map(({ id, about, keyText }) => [id, about, keyText])).toEqual([
      ['report.deal#year', 'fact', 'November 2014'],
      ['report.deal#sum', 'fact', '$3.8 billion'],
      ['report.deal#fields', 'fact', 'gas, oil and trade'],
    ]);
  });
});

describe('the card of a claim', () => {
  it('asks who says it', () => {
    expect(list({ entities, facts: [buildClaim()] })).toMatchObject([
      { id: 'paper.claim#voice', about: 'voice', key: { type: 'entity', entity: 'barmin' }, keyText: 'Yury Barmin' },
    ]);
  });

  it.each([
    [2, 0],
    [3, 1],
  ] as const)('of the author of a source and importance %i: there are %i', (importance, count) => {
    const sources = [buildSource({ id: 'paper', author: { text: 'Yury Barmin', basis: 'stated' } })];
    expect(list({ entities, sources, facts: [buildClaim({ importance })] })).toHaveLength(count);
  });
});

describe('the card of a meeting', () => {
  it('is about the fact that the meeting starts from, and knows the other', () => {
    const cards = list({ entities, facts: [deal, buildClaim()], relations: [meeting] });
    expect(cards.at(-1)).toMatchObject({
      id: 'paper.claim#meets-deal-or-claim',
      about: 'meeting',
      fact: { id: 'paper.claim' },
      other: { id: 'report.deal' },
      keyText: 'the date',
    });
    expect(cards.filter(({ other }) => other !== undefined)).toHaveLength(1);
  });

  it('is there only where an author wrote one', () => {
    const relations = [buildRelation({ from: 'paper.claim', to: 'report.deal' })];
    expect(list({ entities, facts: [deal, buildClaim()], relations }).map(({ about }) => about)).not.toContain(
      'meeting',
    );
  });
});

describe('the lead', () => {
  const leadsOf = (...given: Parameters<typeof buildIndex>) =>
    list(...given)
      .filter(({ isLead }) => isLead)
      .map(({ id }) => id);

  it('is the card of the speaker before those that authors wrote, else the first', () => {
    const claim = buildClaim({ cards: [{ id: 'year' }] });
    expect(leadsOf({ entities, facts: [deal, claim] }).toSorted()).toEqual(['paper.claim#voice', 'report.deal#year']);
  });

  it('is never the card of a meeting', () => {
    const facts = [deal, buildFact({ id: 'paper.claim' })];
    expect(leadsOf({ facts, relations: [meeting] })).toEqual(['report.deal#year']);
  });
});
