/** Which claims are asked for their speaker without an author writing a card, and how. */
import { describe, expect, it } from 'vitest';
import { buildVoiceCard } from '#lib/generate/voice-card.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const claim = 'the sale is far off';
const says = (fact: FactFields, authors: string[] = []) =>
  buildVoiceCard(buildFact({ id: 'report.sale', claim, attribution: [{ who: 'barmin' }], ...fact }), new Set(authors));

describe('a claim that somebody makes', () => {
  it('is asked for its speaker, in a question and in a sentence with a gap', () => {
    expect(says({})).toEqual({
      id: 'voice',
      asks: 'report-sale.voice',
      question: 'Who says that the sale is far off?',
      answer: { type: 'entity', entity: 'barmin' },
      sentence: 'According to {}, the sale is far off.',
      wrong: [],
    });
  });

  it('is as recognisable as its author says', () => {
    expect(says({ recognisable: true })?.recognisable).toBe(true);
  });

  it('is keyed by whoever said it first, not by who passed it on', () => {
    expect(says({ attribution: [{ who: 'tass' }, { who: 'kremlin' }, { who: 'barmin' }] })?.answer).toEqual({
      type: 'entity',
      entity: 'barmin',
    });
  });

  it.each([
    [3, 'asked'],
    [2, 'not asked'],
    [1, 'not asked'],
  ] as const)('is, by the author of a source and of importance %i, %s', (importance, asked) => {
    expect(says({ importance }, ['barmin']) === undefined).toBe(asked === 'not asked');
  });

  it('is asked of whatever importance where an author only passes it on', () => {
    expect(says({ importance: 1, attribution: [{ who: 'agazade' }, { who: 'barmin' }] }, ['agazade'])).toBeDefined();
  });

  it('is asked beside a card for another person', () => {
    expect(says({ cards: [{ answer: { type: 'entity', entity: 'shoigu' } }] })).toBeDefined();
  });
});

describe('there is no such card', () => {
  it.each<[string, FactFields]>([
    ['where nobody is quoted', { attribution: [] }],
    ['where a card of the fact asks for the speaker', { cards: [{ answer: { type: 'entity', entity: 'barmin' } }] }],
  ])('%s', (_, fact) => {
    expect(says(fact)).toBeUndefined();
  });

  it('without a claim', () => {
    expect(buildVoiceCard(buildFact({ attribution: [{ who: 'barmin' }] }), new Set())).toBeUndefined();
  });
});
