/** Dossiers as fast-check makes them: few subjects, entities, years and sums, so that facts agree, differ and mislead. */
import fc from 'fast-check';
import type { Dossier, Fact } from '#lib/facts/dossier.ts';
import { buildDossier, buildEntity } from './build-dossier.ts';
import { buildFact, type CardFields } from './build-fact.ts';

const why = 'No source says so.';
const ministers = ['shoigu', 'asif', 'antony', 'lavrov', 'serdyukov'];
const places = ['ufa', 'lahore', 'karachi', 'delhi'];
const entities = [
  ...ministers.map((id) => buildEntity({ id, name: `Minister ${id}`, aliases: [`${id} the elder`] })),
  ...places.map((id) => buildEntity({ id, type: 'place', role: 'city', name: id })),
];

const year = fc.integer({ min: 2008, max: 2021 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([in_, at]) => `${in_}-${String(at).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([in_, at]) => `${in_}-${String(at).padStart(2, '0')}`);
const date = fc.oneof(year, month, day);
const value = fc.constantFrom(4, 20, 22, 100, 108, 542, 1_300);
const text = fc.constantFrom('to balance India', 'to buy gas', 'to please Iran', 'to win time', 'to sell arms');

type Answer = Pick<CardFields, 'answer' | 'wrong'>;

const entityAnswer: fc.Arbitrary<Answer> = fc
  .record({ key: fc.constantFrom(...ministers), others: fc.subarray(ministers, { maxLength: 3 }) })
  .map(({ key, others }) => ({
    answer: { type: 'entity', entity: key },
    wrong: others.map((entity) => ({ type: 'entity', entity, why })),
  }));
const dateAnswer: fc.Arbitrary<Answer> = fc
  .record({ key: date, others: fc.array(date, { maxLength: 2 }) })
  .map(({ key, others }) => ({
    answer: { type: 'date', date: key },
    wrong: others.map((other) => ({ type: 'date', date: other, why })),
  }));
const figureAnswer: fc.Arbitrary<Answer> = fc.array(value, { maxLength: 3 }).map((others) => ({
  answer: { type: 'figure', figure: 'sum' },
  wrong: others.map((other) => ({ type: 'number', value: other, why })),
}));
const textAnswer: fc.Arbitrary<Answer> = fc
  .record({
    key: text,
    accepted: fc.option(fc.array(text, { maxLength: 2 })),
    others: fc.array(text, { maxLength: 4 }),
  })
  .map(({ key, accepted, others }) => ({
    answer: { type: 'text', text: key, ...(accepted === null ? {} : { accepted }) },
    wrong: others.map((other) => ({ type: 'text', text: other, why })),
  }));

const card: fc.Arbitrary<CardFields> = fc
  .record({
    answer: fc.oneof(entityAnswer, dateAnswer, figureAnswer, textAnswer),
    asks: fc.constantFrom('visit.who', 'visit.when', 'deal.size', 'deal.reason'),
    place: fc.constantFrom(...places),
    bySource: fc.boolean(),
    when: fc.option(date),
    hasSentence: fc.boolean(),
  })
  .map(({ answer, asks, place, bySource, when, hasSentence }) => ({
    ...answer,
    asks,
    bySource,
    question: `What is said of ${place}?`,
    ...(when === null ? {} : { when }),
    ...(hasSentence ? { sentence: `Of ${place} it is said: {}.` } : {}),
  }));

const fact = fc.record({
  source: fc.constantFrom('report', 'paper', 'article'),
  cards: fc.array(card, { minLength: 1, maxLength: 2 }),
  mentioned: fc.subarray([...ministers, ...places], { maxLength: 4 }),
  unit: fc.constantFrom('USD', 'tanks'),
  value,
  label: fc.option(fc.constantFrom('The visit', 'The deal', 'The drill', 'The talks', 'The summit')),
  date,
});

/** Facts have ids of their own; two may say the same. */
export const arbitraryFacts: fc.Arbitrary<Fact[]> = fc.array(fact, { minLength: 2, maxLength: 12 }).map((facts) =>
  facts.map(({ source, cards, mentioned, unit, value: sum, label, date: main }, at) =>
    buildFact({
      id: `${source}.fact-${at}`,
      cards: cards.map((given, number) => ({ ...given, id: `card-${number}` })),
      entities: mentioned,
      figures: [{ id: 'sum', value: sum, unit, measures: `what fact ${at} counts` }],
      dates: [{ date: main, basis: 'stated' }],
      ...(label === null ? {} : { label }),
    }),
  ),
);

export const dossierOf = (facts: readonly Fact[]): Dossier => buildDossier({ facts, entities });

export const arbitraryDossier: fc.Arbitrary<Dossier> = arbitraryFacts.map(dossierOf);
