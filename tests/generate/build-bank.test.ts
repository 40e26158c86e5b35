/** Laws of the bank, whatever the facts: it is the same again, it stays when facts are added, and its keys are sound. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { buildBank, type Bank } from '#lib/generate/build-bank.ts';
import { itemSchema, type Item } from '#lib/items/item-kinds.ts';
import { arbitraryDossier, arbitraryFacts, dossierOf } from '#tests/builders/arbitrary-dossier.ts';
import { pickKind } from '#tests/builders/build-template-items.ts';
import { listTrueDistractors, listUnprovenKeys } from './naive-truth.ts';

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
const optionsOf = (item: Item | undefined) =>
  item !== undefined && 'options' in item ? item.options.map(({ text }) => text).toSorted() : [];

/** Banks cost time to make: fewer of them than fast-check takes by default, and patience on a busy machine. */
const runs = { numRuns: 50 };
vi.setConfig({ testTimeout: 60_000 });

const forEveryBank = (law: (bank: Bank) => void) =>
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => law(buildBank(dossier))),
    runs,
  );

describe('generating again', () => {
  it('gives the same bank from the same dossier', () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        expect(buildBank(structuredClone(dossier)).items).toEqual(buildBank(dossier).items);
      }),
      runs,
    );
  });

  it('gives the same items whatever the order of the facts', () => {
    const shuffled = arbitraryFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([facts, reordered]) => {
        expect(byId(buildBank(dossierOf(reordered)).items)).toEqual(byId(buildBank(dossierOf(facts)).items));
      }),
      runs,
    );
  });
});

describe('adding a fact', () => {
  const grown = arbitraryFacts.map((facts) => ({
    before: buildBank(dossierOf(facts.slice(0, -1))),
    after: byId(buildBank(dossierOf(facts)).items),
  }));

  it('leaves every typed question as it was', () => {
    fc.assert(
      fc.property(grown, ({ before, after }) => {
        for (const kind of ['short-text', 'cloze', 'numeric'] as const) {
          for (const item of pickKind(before.items, kind)) expect(after.get(item.id)).toEqual(item);
        }
      }),
      runs,
    );
  });

  it('leaves the order and the letters of options as they were, where the options are the same', () => {
    fc.assert(
      fc.property(grown, ({ before, after }) => {
        for (const item of pickKind(before.items, 'single-choice')) {
          const later = after.get(item.id);
          if (later?.kind !== 'single-choice' || optionsOf(later).join() !== optionsOf(item).join()) continue;
          expect(later.options.map(({ id, text }) => id + text)).toEqual(item.options.map(({ id, text }) => id + text));
          expect(later.key).toBe(item.key);
        }
      }),
      runs,
    );
  });
});

describe('every bank', () => {
  it('gives each item an id of its own, which begins with its card', () => {
    forEveryBank(({ items }) => {
      expect(byId(items).size).toBe(items.length);
      for (const { id, card } of items) expect(id.startsWith(`${card}/`)).toBe(true);
    });
  });

  it('makes only items that their schema accepts', () => {
    forEveryBank(({ items }) => {
      for (const item of items) expect(v.parse(itemSchema, item)).toEqual(item);
    });
  });

  it('cites the fact of the card in every item', () => {
    forEveryBank(({ items, cards }) => {
      const factOf = new Map(cards.map(({ id, fact }) => [id, fact]));
      for (const { card, facts, citations } of items) {
        expect(facts[0]).toBe(factOf.get(card)?.id);
        expect(citations[0]?.source).toBe(factOf.get(card)?.source);
      }
    });
  });

  it('gives each choice one key and options that differ', () => {
    forEveryBank(({ items }) => {
      for (const { options, key, feedback } of pickKind(items, 'single-choice')) {
        expect(new Set(options.map(({ text }) => text.toLowerCase())).size).toBe(options.length);
        expect(options.filter(({ id }) => id === key).map(({ text }) => text)).toEqual([feedback.answer]);
      }
    });
  });

  it('answers what a card asks by the key of the card', () => {
    forEveryBank(({ items, cards }) => {
      const cardOf = new Map(cards.map((card) => [card.id, card]));
      const asking = items.filter(({ card, stem }) => cardOf.get(card)?.card.question === stem);
      for (const { card, feedback } of asking) expect(feedback.answer).toBe(cardOf.get(card)?.keyText);
    });
  });

  it('gives each line of a matching a choice of its own, and one choice is left', () => {
    forEveryBank(({ items }) => {
      for (const { prompts, choices, key } of pickKind(items, 'matching')) {
        const taken = prompts.map(({ id }) => key[id]);
        expect(new Set(taken).size).toBe(prompts.length);
        expect(choices.filter(({ id }) => !taken.includes(id))).toHaveLength(1);
        expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
      }
    });
  });

  it('makes as many true statements as false ones', () => {
    forEveryBank(({ items }) => {
      const keys = pickKind(items, 'true-false').map(({ key }) => key);
      expect(keys.filter((key) => key)).toHaveLength(keys.length / 2);
    });
  });

  it('offers nothing as wrong, and states nothing as false, that some fact makes true', () => {
    forEveryBank((bank) => {
      expect(listTrueDistractors(bank)).toEqual([]);
    });
  });

  it('keys every card by what its own fact makes true', () => {
    forEveryBank((bank) => {
      expect(listUnprovenKeys(bank)).toEqual([]);
    });
  });
});
