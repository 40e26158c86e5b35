/** A bank on its way to a browser: what arrives is what was sent, and one card’s questions can be had without the rest. */
import { describe, expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { printBank, readBank } from '#lib/generate/bank-lines.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { buildDossier } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const facts = [1947, 1971, 2014].map((year) =>
  buildFact({
    id: `report.in-${year}`,
    statement: `The first line of ${year}\nand a second one.`,
    cards: [{ id: 'year', answer: { type: 'date', date: String(year) } }],
  }),
);
const bank = buildStudyBank(buildBank(buildDossier({ facts })));
const sent = printBank(bank);

describe('a bank in lines', () => {
  it('arrives as it was', () => {
    const { itemsOf: _, ...arrived } = readBank(sent);
    expect(arrived).toEqual(bank);
    expect(bank.items.length).toBeGreaterThan(bank.cards.length);
  });

  it('has a line for what all share, and one for each card', () => {
    expect(sent.split('\n')).toHaveLength(1 + bank.cards.length);
  });

  it('tells the items of a card, the same ones each time', () => {
    const { itemsOf, items, cards } = readBank(sent);
    for (const { id } of cards) {
      expect(itemsOf(id)).toEqual(bank.items.filter(({ card }) => card === id));
      expect(items).toEqual(expect.arrayContaining([...itemsOf(id)]));
      expect(itemsOf(id)).toBe(itemsOf(id));
    }
  });

  it('reads no other line for them', () => {
    const [head = '', first = '', ...others] = sent.split('\n');
    const broken = readBank([head, first, ...others.map(() => 'no JSON')].join('\n'));
    const [asked, next] = broken.cards;
    expect(asked && broken.itemsOf(asked.id)).toHaveLength(JSON.parse(first).length);
    expect(() => next && broken.itemsOf(next.id)).toThrow(SyntaxError);
  });

  it('has no items for a card of another bank', () => {
    expect(readBank(sent).itemsOf(storedCardId('elsewhere#card'))).toEqual([]);
  });
});
