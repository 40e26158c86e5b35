/** A dated happening stands among three others whose dates leave no doubt about the order. */
import { describe, expect, it } from 'vitest';
import { buildBank } from '#lib/generate/build-bank.ts';
import { orderEvents } from '#lib/generate/templates/order-events.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import { buildDossier } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields, type FactFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const happening = (id: string, date: string) =>
  buildFact({ id: `paper.${id}`, label: `The ${id}`, dates: [{ date, basis: 'stated' }], paragraphs: [7] });
const three = [happening('war', '1971'), happening('drill', '2016'), happening('visit', '2015-07')];
const signing: FactFields = {
  label: 'The signing',
  statement: 'The deal was signed in 2014.',
  dates: [{ date: '2014', basis: 'stated' }],
};

function build(facts: ReturnType<typeof buildFact>[], fact: FactFields = signing, date = '2014') {
  return pickKind(
    buildTemplateItems(orderEvents, { id: 'year', answer: { type: 'date', date } }, fact, { facts }),
    'ordering',
  );
}

describe('happenings to be put in order', () => {
  it('are the own and three others, keyed by their dates', () => {
    const [item] = build(three);
    const labels = new Map(item?.entries.map(({ id, text }) => [id, text]));
    expect(item?.id).toBe('report.asked#year/order/ordering');
    expect(item?.key.map((id) => labels.get(id))).toEqual(['The war', 'The signing', 'The visit', 'The drill']);
    expect(item?.key.map((id) => item.dates[id])).toEqual(['1971', '2014', 'July 2015', '2016']);
    expect(item?.feedback).toEqual({
      answer: 'The war (1971); The signing (2014); The visit (July 2015); The drill (2016)',
      because: 'The deal was signed in 2014.',
    });
  });

  it('cite the own fact first, then every other', () => {
    const [item] = build(three);
    expect(item?.facts[0]).toBe('report.asked');
    expect(item?.facts.toSorted()).toEqual(['paper.drill', 'paper.visit', 'paper.war', 'report.asked']);
    expect(item?.citations).toEqual([
      { source: 'report', paragraphs: [1] },
      ...['paper', 'paper', 'paper'].map((source) => ({ source, paragraphs: [7] })),
    ]);
  });

  it('have letters that follow the alphabet of their labels, not time', () => {
    const [item] = build(three);
    const byLetter = item?.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ text }) => text);
    expect(byLetter).toEqual(['The drill', 'The signing', 'The visit', 'The war']);
  });

  it('are right in the order of the key alone', () => {
    const [item] = build(three);
    if (item === undefined) throw new Error('no item was made');
    expect(scoreItem(item, { kind: 'ordering', order: item.key })).toMatchObject({ earned: 3, total: 3 });
    expect(scoreItem(item, { kind: 'ordering', order: item.key.toReversed() })).toMatchObject({ earned: 0 });
  });

  it('never touch one another: of two in one year only one is taken', () => {
    const [item] = build([...three, happening('summit', '2015'), happening('talks', '1971-12')]);
    const labels = item?.entries.map(({ text }) => text) ?? [];
    expect(labels).toHaveLength(4);
    expect(labels.filter((label) => ['The summit', 'The visit'].includes(label)).length).toBeLessThanOrEqual(1);
    expect(labels.filter((label) => ['The talks', 'The war'].includes(label)).length).toBeLessThanOrEqual(1);
  });
});

describe('the card on which the order hangs', () => {
  const date: CardFields = { id: 'year', answer: { type: 'date', date: '2014' } };
  const otherDate: CardFields = { id: 'announced', answer: { type: 'date', date: '2013' } };
  const place: CardFields = { id: 'place', answer: { type: 'text', text: 'in Moscow' } };

  it.each([
    ['is the one that asks for the date', [place, date], 'year'],
    ['is the first where none asks for that date', [place, otherDate], 'place'],
    ['is the first where a single one asks for something else', [otherDate], 'announced'],
  ])('%s', (_, cards, expected) => {
    const asked = buildFact({ id: 'report.signing', ...signing, cards });
    const items = buildBank(buildDossier({ facts: [asked, ...three] })).items;
    expect(pickKind(items, 'ordering').map(({ card }) => card)).toEqual([`report.signing#${expected}`]);
  });
});

describe('a happening that is told twice with other dates', () => {
  it('never stands beside itself', () => {
    const retold = buildFact({ id: 'article.war', label: 'The war', dates: [{ date: '1965', basis: 'stated' }] });
    for (let at = 0; at < 20; at++) {
      const card = { id: `year-${at}`, answer: { type: 'date', date: '2014' } } as const;
      const [item] = pickKind(
        buildTemplateItems(orderEvents, card, signing, { facts: [...three, retold] }),
        'ordering',
      );
      expect(item?.entries.filter(({ text }) => text === 'The war')).toHaveLength(1);
    }
  });
});

describe('no order is asked for', () => {
  it.each([
    ['with fewer than three others', three.slice(1), signing, '2014'],
    [
      'when the others leave doubt',
      [happening('a', '2014'), happening('b', '2014-05'), happening('c', '2014-11')],
      signing,
      '2014',
    ],
    ['without a label', three, { ...signing, label: undefined }, '2014'],
  ])('%s', (_, facts, fact, date) => {
    const { label, ...unlabelled } = fact;
    expect(build(facts, label === undefined ? unlabelled : { ...unlabelled, label }, date)).toEqual([]);
  });
});
