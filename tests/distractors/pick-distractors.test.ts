/** Which wrong options a card gets: written ones first, none of them true, none like the key; filled up by lot. */
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import { buildRandom } from '#lib/core/random.ts';
import { buildClosedWorld } from '#lib/distractors/closed-world.ts';
import { pickDistractors } from '#lib/distractors/pick-distractors.ts';
import { position } from '#lib/distractors/position.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity, type DossierFields } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields, type FactFields } from '#tests/builders/build-fact.ts';

const why = 'No source says so.';
const text = (words: string) => ({ type: 'text' as const, text: words, why });
const number = (value: number) => ({ type: 'number' as const, value, why });
const year = (date: string) => ({ type: 'date' as const, date, why });
const sum = (value: number) => [{ id: 'sum', value, unit: 'USD', measures: 'trade' }];
const figureAnswer = { type: 'figure', figure: 'sum' } as const;

function pick(card: CardFields, fact: FactFields = {}, world: DossierFields = {}, seed = 'any') {
  const { asked, index, tables } = buildAsked(card, fact, world);
  return pickDistractors(asked, tables, buildClosedWorld(index), buildRandom(seed));
}

const textsOf = (...given: Parameters<typeof pick>) => pick(...given).map((candidate) => candidate.text);

describe('the options of an answer in words', () => {
  const answer = { type: 'text', text: 'to balance India' } as const;

  it('are those an author wrote, in their order', () => {
    expect(textsOf({ answer, wrong: [text('to please Iran'), text('to buy gas')] })).toEqual([
      'to please Iran',
      'to buy gas',
    ]);
  });

  it('are at most three wrong ones', () => {
    const wrong = ['to please Iran', 'to buy gas', 'to sell tanks', 'to win time'].map(text);
    expect(textsOf({ answer, wrong })).toEqual(['to please Iran', 'to buy gas', 'to sell tanks']);
  });

  it('leave out one that another fact makes true', () => {
    const rival = buildFact({
      id: 'paper.motive',
      cards: [{ asks: 'russia.motive', answer: { type: 'text', text: 'to buy gas' } }],
    });
    const card: CardFields = { asks: 'russia.motive', answer, wrong: [text('To buy gas'), text('to please Iran')] };
    expect(textsOf(card, {}, { facts: [rival] })).toEqual(['to please Iran']);
  });

  it('leave out the key in other letters, and a second of the same', () => {
    const wrong = [text('To balance India!'), text('to buy gas'), text('To buy “gas”')];
    expect(textsOf({ answer, wrong })).toEqual(['to buy gas']);
  });
});

describe('the options of an entity', () => {
  const entities = ['shoigu', 'asif', 'antony', 'lavrov', 'ufa'].map((id) => buildEntity({ id }));
  const facts = Array.from({ length: 20 }, (_, at) => buildFact({ id: `report.padding-${at}` }));
  const fact = { entities: ['shoigu', 'ufa'] };
  const card: CardFields = { question: 'Who came to Ufa?', answer: { type: 'entity', entity: 'shoigu' } };

  it('are written ones first, then others of its role', () => {
    expect(textsOf({ ...card, wrong: [{ type: 'entity', entity: 'lavrov', why }] }, fact, { entities, facts })).toEqual(
      ['lavrov', 'asif'],
    );
  });

  it('leave out one that the facts make true, though no fact mentions it with the subject', () => {
    const rival = buildFact({
      id: 'paper.visit',
      cards: [{ asks: 'visit.who', answer: { type: 'entity', entity: 'asif' } }],
    });
    const world = { entities, facts: [rival, ...facts] };
    expect(textsOf({ ...card, asks: 'visit.who' }, fact, world)).toEqual(['antony', 'lavrov']);
  });
});

describe('the options of a date', () => {
  it('leave out one that lies within the key: who knows the year does not know better', () => {
    const texts = textsOf({ answer: { type: 'date', date: '2014' }, wrong: ['2014-11', '2012', '2016'].map(year) });
    expect(texts).toEqual(['2012', '2016']);
  });
});

describe('the options of a figure', () => {
  const pickFor = (wrong: CardFields['wrong'], seed: string) =>
    pick({ answer: figureAnswer, wrong }, { figures: sum(100) }, {}, seed);
  const seeds = Array.from({ length: 30 }, (_, at) => `lot-${at}`);

  it('are the written ones, where there are two or three, whatever the lot', () => {
    for (const seed of seeds) {
      expect(pickFor([number(60), number(40)], seed).map((candidate) => candidate.text)).toEqual(['$60', '$40']);
      expect(pickFor([number(60), number(40), number(300), number(500)], seed)).toHaveLength(3);
    }
  });

  it('take a single written one before any other on its side of the key', () => {
    const picked = seeds.map((seed) => pickFor([number(52)], seed).map(({ value }) => position(value) ?? 0));
    const withLower = picked.filter((values) => values.some((value) => value < 100));
    expect(withLower.length).toBeGreaterThan(0);
    expect(withLower.every((values) => values.includes(52))).toBe(true);
  });

  it.each([
    ['written', [number(95), number(108), number(50), number(54), number(200), number(210)]],
    ['filled up', [number(95), number(145)]],
  ])('are never within 10 percent of the key or of one another: %s', (_, wrong) => {
    for (const seed of seeds) {
      const chosen = pickFor(wrong, seed).map(({ value }) => position(value) ?? 0);
      const values = [100, ...chosen].toSorted((a, b) => a - b);
      expect(values).toHaveLength(3);
      values.slice(1).forEach((value, at) => expect(values[at]).toBeLessThan(0.9 * value));
    }
  });

  it('are taken from one side where the other has none', () => {
    const found = pick(
      { answer: figureAnswer },
      { figures: [{ id: 'sum', value: 1, unit: 'visits', measures: 'visits' }] },
    );
    expect(found.map(({ value }) => position(value))).toEqual([2, 3]);
  });
});

describe('the rank of the key among values that were filled up', () => {
  const seeds = Array.from({ length: 300 }, (_, at) => `card-${at}`);
  const cases: readonly [string, CardFields, number][] = [
    ['a figure', { answer: figureAnswer }, 100],
    ['a figure with a written option below it', { answer: figureAnswer, wrong: [number(40)] }, 100],
    ['a year', { answer: { type: 'date', date: '2014' } }, 0],
    ['a year with a written option above it', { answer: { type: 'date', date: '2014' }, wrong: [year('2018')] }, 0],
    ['a day', { answer: { type: 'date', date: '2014-11-20' } }, 0],
  ];

  it.each(cases)('is the first, the middle and the last about as often: %s', (_, card, value) => {
    const { asked, index, tables } = buildAsked(card, { figures: sum(value) });
    const world = buildClosedWorld(index);
    const place = position(
      asked.card.answer.type === 'date'
        ? { type: 'date', date: knownDate(asked.card.answer.date) }
        : { type: 'number', value, unit: 'USD' },
    );
    const ranks = seeds.map(
      (seed) =>
        pickDistractors(asked, tables, world, buildRandom(seed)).filter(
          (candidate) => (position(candidate.value) ?? 0) < (place ?? 0),
        ).length,
    );
    for (const rank of [0, 1, 2]) expect(ranks.filter((found) => found === rank).length).toBeGreaterThanOrEqual(60);
  });

  it('does not change when the lot is drawn again from the same seed', () => {
    const draw = () => textsOf({ answer: figureAnswer }, { figures: sum(100) }, {}, 'card-1');
    expect(draw()).toEqual(draw());
  });
});
