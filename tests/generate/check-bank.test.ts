/** The audit of a bank finds what was planted, and nothing else. */
import { describe, expect, it } from 'vitest';
import { storedItemId } from '#lib/core/ids.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { checkBank } from '#lib/generate/check-bank.ts';
import { buildDossier, buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';

const why = 'No source says so.';
const entities = ['shoigu', 'lavrov', 'asif'].map((id) => buildEntity({ id }));
const who: CardFields = {
  id: 'who',
  asks: 'visit.who',
  question: 'Who came to Ufa?',
  answer: { type: 'entity', entity: 'shoigu' },
};
const wrong = (entity: string) => ({ type: 'entity' as const, entity, why });

/** Of a fact of little importance, so that how often a card is asked does not matter here. */
function bankOf(card: CardFields, ...others: ReturnType<typeof buildFact>[]) {
  return buildBank(
    buildDossier({ entities, facts: [buildFact({ id: 'report.visit', importance: 1, cards: [card] }), ...others] }),
  );
}

const alsoLavrov = buildFact({
  id: 'paper.visit',
  importance: 1,
  statement: 'Lavrov came to Ufa.',
  cards: [{ ...who, answer: { type: 'entity', entity: 'lavrov' } }],
});

describe('a sound bank', () => {
  it('has no problems', () => {
    expect(checkBank(bankOf({ ...who, wrong: [wrong('lavrov'), wrong('asif')] }))).toEqual([]);
  });
});

describe('a wrong option that an author wrote', () => {
  it('is found when another fact makes it true, and the fact is named', () => {
    expect(checkBank(bankOf({ ...who, wrong: [wrong('asif'), wrong('lavrov')] }, alsoLavrov))).toEqual([
      {
        code: 'true-distractor',
        file: 'content/dossiers/test-dossier/facts/report.json',
        path: 'report.visit#who wrong[1]',
        message:
          'is true by paper.visit: "Lavrov came to Ufa."; take another, or fix the time or the source in the question',
      },
    ]);
  });

  it('passes when the question names the source', () => {
    expect(checkBank(bankOf({ ...who, bySource: true, wrong: [wrong('lavrov'), wrong('asif')] }, alsoLavrov))).toEqual(
      [],
    );
  });

  it.each([
    ['is the key itself', who, wrong('shoigu')],
    ['is the name of the key', who, { type: 'text', text: 'Shoigu', why }],
    [
      'is a finer date within the key',
      { answer: { type: 'date', date: '2014' } },
      { type: 'date', date: '2014-11', why },
    ],
    [
      'is a coarser date around the key',
      { answer: { type: 'date', date: '2014-11' } },
      { type: 'date', date: '2014', why },
    ],
    [
      'is a wording that counts when typed',
      { answer: { type: 'text', text: 'an embargo', accepted: ['a ban'] } },
      { type: 'text', text: 'A ban', why },
    ],
  ] as const)('is found when it %s', (_, card, option) => {
    const given = structuredClone<CardFields>({ ...card, sentence: 'It was {} then.', wrong: [option] } as CardFields);
    expect(checkBank(bankOf(given))).toMatchObject([{ code: 'true-distractor' }]);
  });
});

describe('a card', () => {
  it('is found when no item asks it', () => {
    expect(checkBank(bankOf({ id: 'why', answer: { type: 'text', text: 'to balance India' } }))).toEqual([
      {
        code: 'too-few-distractors',
        file: 'content/dossiers/test-dossier/facts/report.json',
        path: 'report.visit#why',
        message: 'no item asks this card; write two wrong options or a sentence',
      },
    ]);
  });
});

describe('a card that is asked in few kinds', () => {
  const dated = (importance: 1 | 2 | 3, card: CardFields = {}) =>
    buildBank(
      buildDossier({
        facts: [
          buildFact({
            id: 'report.deal',
            importance,
            cards: [{ id: 'year', answer: { type: 'date', date: '2014' }, ...card }],
          }),
        ],
      }),
    );

  it.each([2, 3] as const)('is found where its fact is of importance %i, and its kinds are named', (importance) => {
    expect(checkBank(dated(importance))).toEqual([
      {
        code: 'too-few-kinds',
        file: 'content/dossiers/test-dossier/facts/report.json',
        path: 'report.deal#year',
        message:
          'is asked as single-choice and short-text only; a sentence, wrong options or other wordings make more kinds',
      },
    ]);
  });

  it('passes where its fact is of importance 1', () => {
    expect(checkBank(dated(1))).toEqual([]);
  });

  it('passes with a sentence, which makes two kinds more', () => {
    expect(checkBank(dated(3, { sentence: 'It was signed in {}.' }))).toEqual([]);
  });
});

describe('an id', () => {
  it('is found when two items bear it, with the file of their fact', () => {
    const bank = bankOf({ id: 'year', answer: { type: 'date', date: '2014' } });
    const [first] = bank.items;
    if (first === undefined) throw new Error('the bank has no item');
    expect(checkBank({ ...bank, items: [...bank.items, first] })).toEqual([
      {
        code: 'duplicate-id',
        file: 'content/dossiers/test-dossier/facts/report.json',
        path: first.id,
        message: 'two items have this id',
      },
    ]);
  });
});

describe('a mark', () => {
  it('is found when two items bear it in links, and both are named', () => {
    const bank = bankOf({ id: 'year', answer: { type: 'date', date: '2014' } });
    const [first] = bank.items;
    if (first === undefined) throw new Error('the bank has no item');
    const twins = ['item-8815', 'item-22130'].map((id) => ({ ...first, id: storedItemId(id) }));
    expect(checkBank({ ...bank, items: [...bank.items, ...twins] })).toEqual([
      {
        code: 'duplicate-id',
        file: 'content/dossiers/test-dossier/facts/report.json',
        path: 'item-22130',
        message: 'has the mark 714015 in links, as item-8815 has; rename the card of one of them',
      },
    ]);
  });
});

describe('an option set', () => {
  const setOf = (...answers: string[]) =>
    buildBank(
      buildDossier({
        entities,
        facts: answers.map((text, at) =>
          buildFact({
            id: `report.visit-${at}`,
            importance: 1,
            cards: [{ ...who, asks: `visit-${at}.aim`, answer: { type: 'text', text }, wrong: [], optionSet: 'aims' }],
          }),
        ),
      }),
    );

  it('of three cards is sound, and each is asked with the same options', () => {
    const bank = setOf('to sell arms', 'to buy gas', 'to end a quarrel');
    expect(checkBank(bank)).toEqual([]);
    const choices = bank.items.filter((item) => item.kind === 'single-choice');
    expect(choices.map(({ options }) => options.map(({ text }) => text).toSorted())).toEqual(
      choices.map(() => ['to buy gas', 'to end a quarrel', 'to sell arms']),
    );
  });

  it.each([
    ['two cards', setOf('to sell arms', 'to buy gas'), 'has 2 cards; a set has three or four'],
    ['five cards', setOf('a b', 'c d', 'e f', 'g h', 'i j'), 'has 5 cards; a set has three or four'],
    [
      'one answer twice',
      setOf('to sell arms', 'to buy gas', 'To sell arms'),
      'the answer of report.visit-2#who is true here too: "The agreement was signed on 20 November 2014."',
    ],
  ])('of %s is a problem', (_, bank, message) => {
    expect(checkBank(bank).map((problem) => problem.message)).toContain(message);
  });
});
