/** Facts and cards for tests: the values that matter stand in the test, the others are plain and valid. */
import * as v from 'valibot';
import { cardSchema, type Card } from '#lib/facts/card-schema.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import { factSchema } from '#lib/facts/fact-schema.ts';

export type CardFields = Partial<v.InferInput<typeof cardSchema>>;
export type FactFields = Omit<Partial<v.InferInput<typeof factSchema>>, 'cards'> & {
  source?: string;
  cards?: CardFields[];
};

const plainCard = {
  id: 'signed-on',
  asks: 'agreement.signed-on',
  question: 'When was the agreement signed?',
  answer: { type: 'date', date: '2014-11-20' },
} as const;

const plainFact = {
  paragraphs: [1],
  anchors: ['agreement'],
  statement: 'The agreement was signed on 20 November 2014.',
  standing: 'event',
  attribution: [],
  dates: [],
  entities: [],
  topics: ['diplomacy'],
  importance: 2,
} as const;

function buildCard(given: CardFields = {}): Card {
  return v.parse(cardSchema, { ...plainCard, ...given });
}

/** A fact belongs to the source that its id names, unless the test says otherwise. */
export function buildFact(given: FactFields = {}): Fact {
  const { source, cards = [], ...rest } = given;
  const id = rest.id ?? 'report.signing';
  return {
    ...v.parse(factSchema, { ...plainFact, ...rest, id, cards: cards.map(buildCard) }),
    source: source ?? id.split('.')[0] ?? '',
  };
}
