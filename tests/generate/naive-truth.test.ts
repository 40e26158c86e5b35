/** The second opinion finds what is planted in a sound bank: a wrong option, a wrong pairing or a wrong key of any kind. */
import { describe, expect, it } from 'vitest';
import { buildBank, type Bank } from '#lib/generate/build-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildDossier, buildEntity, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';
import { listTrueDistractors, listUnprovenKeys } from './naive-truth.ts';

const speakers = ['barmin', 'pukhov', 'chauhan', 'sharif'];
const claims = ['trade will grow', 'drugs come by sea', 'fear drives it', 'the sale is far off'];
const wrong = ['to buy gas', 'to win time'].map((text) => ({ type: 'text' as const, text, why: 'Nobody says so.' }));
const reason = (name: string, text: string): CardFields => ({
  id: 'reason',
  asks: `${name}.reason`,
  question: `Why the ${name}?`,
  answer: { type: 'text', text },
  sentence: `The ${name} came {}.`,
  wrong,
});
const list: CardFields = {
  id: 'fields',
  asks: 'deal.fields',
  question: 'Which fields are named?',
  answer: { type: 'list', items: [{ text: 'gas' }, { text: 'arms' }] },
  wrong: ['oil', 'fish'].map((text) => ({ type: 'text', text, why: 'Nobody names that.' })),
};
const meeting = {
  id: 'quarrel',
  asks: 'quarrel.reason',
  question: 'Why did they differ?',
  answer: { type: 'text' as const, text: 'to please Iran' },
  wrong,
};

const bank = buildBank(
  buildDossier({
    entities: speakers.map((id) => buildEntity({ id })),
    facts: [
      ...speakers.map((who, at) => buildFact({ id: `paper.${who}`, claim: claims[at] ?? '', attribution: [{ who }] })),
      ...[reason('visit', 'to sell arms'), reason('drill', 'to learn'), reason('talks', 'to be heard'), list].map(
        (one, at) => buildFact({ id: `report.fact-${at}`, cards: [one] }),
      ),
    ],
    relations: [buildRelation({ id: 'quarrel', from: 'report.fact-0', to: 'report.fact-1', card: meeting })],
  }),
);

/** The bank with all items of a template and kind changed, if there are any. */
function plant(template: string, kind: Item['kind'], change: (item: Item) => Item): Bank {
  const planted = bank.items.filter((item) => item.template === template && item.kind === kind);
  if (planted.length === 0) throw new Error(`the bank has no ${kind} of the template ${template}`);
  return { ...bank, items: planted.map(change) };
}

/** The texts of options or choices say that whatever is offered is the same. */
const nameAll =
  (text: string) =>
  (item: Item): Item => {
    if (item.kind === 'matching') return { ...item, choices: item.choices.map(({ id }) => ({ id, text })) };
    return item.kind === 'single-choice' || item.kind === 'multiple-choice'
      ? { ...item, options: item.options.map(({ id }) => ({ id, text })) }
      : item;
  };

describe('a sound bank', () => {
  it('has neither a true distractor nor a key that nothing proves', () => {
    expect(listTrueDistractors(bank)).toEqual([]);
    expect(listUnprovenKeys(bank)).toEqual([]);
  });
});

const offers = [
  ['an option of a choice', 'ask', 'single-choice', 'to sell arms'],
  ['an option of a meeting', 'disagree', 'single-choice', 'to please Iran'],
  ['a speaker', 'who', 'single-choice', 'barmin'],
  ['one of several answers', 'all', 'multiple-choice', 'gas'],
  ['a sentence with what fills its gap', 'match', 'matching', 'to sell arms'],
  ['a claim with its speaker', 'speakers', 'matching', 'barmin'],
] as const;

describe('what is offered as wrong and is true', () => {
  it.each(offers)('is found as %s', (_, template, kind, text) => {
    expect(listTrueDistractors(plant(template, kind, nameAll(text)))).not.toEqual([]);
  });

  it('is found as a statement', () => {
    const turned = plant('detail', 'true-false', (item) =>
      item.kind === 'true-false' ? { ...item, key: !item.key } : item,
    );
    expect(listTrueDistractors(turned)).toContainEqual(
      expect.stringMatching(/"to sell arms" is true by report.fact-0/),
    );
  });

  it('is found as the speaker of a fact that says the same', () => {
    const repeats = buildRelation({ id: 'same', from: 'paper.pukhov', to: 'paper.barmin' });
    const told = { ...bank, dossier: { ...bank.dossier, relations: [repeats] } };
    expect(listTrueDistractors(told)).toContainEqual(
      expect.stringMatching(/paper.barmin.*"pukhov" is true by paper.pukhov/),
    );
  });
});

describe('what is offered as right and is not', () => {
  it.each(offers)('is found as %s', (_, template, kind) => {
    expect(listUnprovenKeys(plant(template, kind, nameAll('nothing of that')))).not.toEqual([]);
  });
});
