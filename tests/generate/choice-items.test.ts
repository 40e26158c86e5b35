/** One question in two ways: with its key among options, and with its key typed; neither tells the key by its order. */
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import { buildRandom } from '#lib/core/random.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { letterOptions } from '#lib/generate/choice-items.ts';
import { buildDossier, buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact, type CardFields } from '#tests/builders/build-fact.ts';
import { pickKind } from '#tests/builders/build-template-items.ts';
import { buildBank } from '#lib/generate/build-bank.ts';

const word = (text: string, why?: string): Candidate => ({
  value: { type: 'text', text },
  text,
  ...(why === undefined ? {} : { why }),
});
const year = (text: string): Candidate => ({ value: { type: 'date', date: knownDate(text) }, text });
const dollars = (value: number): Candidate => ({ value: { type: 'number', value, unit: 'USD' }, text: `$${value}` });
const seeds = Array.from({ length: 60 }, (_, at) => buildRandom(`card-${at}`));

const orderOf = (key: Candidate, others: readonly Candidate[], seed = buildRandom('card')) =>
  letterOptions(key, others, seed).options.map(({ text }) => text);

describe('the order of options', () => {
  it.each([
    ['figures', dollars(542), [dollars(22), dollars(100)], ['$22', '$100', '$542']],
    ['dates', year('2016'), [year('2012'), year('2014')], ['2012', '2014', '2016']],
  ])('ascends for %s, whatever the lot', (_, key, others, ascending) => {
    for (const seed of seeds) expect(orderOf(key, others, seed)).toEqual(ascending);
  });

  it('puts the key among words into each place about equally often', () => {
    const places = seeds.map((seed) => orderOf(word('gas'), [word('oil'), word('coal')], seed).indexOf('gas'));
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(10);
  });

  it('leaves the key in its place when an author rewords an option', () => {
    const placeBeside = (other: string, seed: number) =>
      orderOf(word('gas'), [word(other), word('coal')], buildRandom(`card-${seed}`)).indexOf('gas');
    for (let seed = 0; seed < 30; seed++) expect(placeBeside('a pipeline', seed)).toBe(placeBeside('zinc', seed));
  });

  it('does not hang on the order in which the wrong options were written', () => {
    const others = ['oil', 'coal', 'tin'].map((text) => word(text));
    expect(orderOf(word('gas'), others)).toEqual(orderOf(word('gas'), others.toReversed()));
  });

  it('falls by lot where one option among figures is none', () => {
    const firsts = seeds.map((seed) => orderOf(dollars(1), [dollars(2), word('nothing at all')], seed)[0]);
    expect(new Set(firsts).size).toBeGreaterThan(1);
  });
});

describe('options with letters', () => {
  it('have a, b and c in the order shown, the letter of the key, and why a wrong one is wrong', () => {
    const { options, key } = letterOptions(
      word('gas'),
      [word('oil', 'Nobody sells oil.'), word('coal')],
      buildRandom('x'),
    );
    expect(options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(options.find(({ id }) => id === key)).toEqual({ id: key, text: 'gas' });
    expect(options.find(({ text }) => text === 'oil')).toMatchObject({ why: 'Nobody sells oil.' });
  });
});

describe('a question', () => {
  const wrong = ['oil', 'coal'].map((text) => ({ type: 'text' as const, text, why: `Nobody sells ${text}.` }));
  const build = (card: CardFields) =>
    buildBank(
      buildDossier({
        entities: [buildEntity({ id: 'barmin' })],
        facts: [buildFact({ cards: [{ question: 'What does it sell?', ...card }] })],
      }),
    ).items;
  const list = { type: 'list' as const, items: [{ text: 'gas', accepted: ['LNG'] }, { text: 'arms' }] };

  it('is a choice with two wrong options, and none with one', () => {
    const answer = { type: 'text', text: 'gas' } as const;
    expect(pickKind(build({ answer, wrong }), 'single-choice')).toHaveLength(1);
    expect(pickKind(build({ answer, wrong: wrong.slice(1) }), 'single-choice')).toEqual([]);
  });

  it('is no choice where several answers are right', () => {
    expect(pickKind(build({ answer: list, wrong }), 'single-choice')).toEqual([]);
  });

  it('asks for one of several answers to be typed, and takes any or all', () => {
    expect(pickKind(build({ answer: list, wrong }), 'short-text')).toMatchObject([
      { stem: 'What does it sell? Name one of them.', accepted: ['gas', 'LNG', 'arms', 'gas and arms'] },
    ]);
  });

  it('is not to be typed where only one wording is known', () => {
    expect(pickKind(build({ answer: { type: 'text', text: 'gas' }, wrong }), 'short-text')).toEqual([]);
  });
});
