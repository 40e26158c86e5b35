/** Dossiers as fast-check makes them: few subjects, speakers, years and sums, so that facts agree, differ and mislead. */
import fc from 'fast-check';
import type { Dossier, Fact } from '#lib/facts/dossier.ts';
import { standings } from '#lib/facts/standing.ts';
import { buildDossier, buildEntity } from './build-dossier.ts';
import { buildFact, type CardFields } from './build-fact.ts';
import { relateFacts } from './relate-facts.ts';

const why = 'No source says so.';
const ministers = ['shoigu', 'asif', 'antony', 'lavrov', 'serdyukov', 'singh', 'parrikar', 'ivanov', 'khan'];
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

const listAnswer: fc.Arbitrary<Answer> = fc
  .record({ keys: fc.uniqueArray(text, { minLength: 2, maxLength: 3 }), others: fc.array(text, { maxLength: 4 }) })
  .map(({ keys, others }) => ({
    answer: { type: 'list', items: keys.map((words) => ({ text: words })) },
    wrong: others.map((other) => ({ type: 'text', text: other, why })),
  }));

const card: fc.Arbitrary<CardFields> = fc
  .record({
    answer: fc.oneof(entityAnswer, dateAnswer, figureAnswer, textAnswer, listAnswer),
    asks: fc.constantFrom('visit.who', 'visit.when', 'deal.size', 'deal.reason', 'drill.who', 'drill.reason'),
    place: fc.constantFrom(...places),
    bySource: fc.boolean(),
    when: fc.option(date),
    hasSentence: fc.constantFrom(true, true, true, false),
  })
  .map(({ answer, asks, place, bySource, when, hasSentence }) => ({
    ...answer,
    asks,
    bySource,
    question: `What is said of ${place}?`,
    ...(when === null ? {} : { when }),
    ...(hasSentence ? { sentence: `Of ${place} it is said: {}.` } : {}),
  }));

const claims = ['trade will grow', 'the embargo is over', 'asif will resign', 'the drill was small', 'gas is dear'];

const fact = fc.record({
  source: fc.constantFrom('report', 'paper', 'article'),
  cards: fc.array(card, { minLength: 1, maxLength: 2 }),
  mentioned: fc.subarray([...ministers, ...places], { maxLength: 4 }),
  unit: fc.constantFrom('USD', 'tanks'),
  value,
  label: fc.option(fc.constantFrom('The visit', 'The deal', 'The drill', 'The talks', 'The summit')),
  date,
  claim: fc.option(fc.constantFrom(...claims)),
  speakers: fc.shuffledSubarray(ministers, { maxLength: 2 }),
  standing: fc.constantFrom(...standings),
  importance: fc.constantFrom(1, 2, 3),
});

/** Facts have ids of their own; two may say the same. */
export const arbitraryFacts: fc.Arbitrary<Fact[]> = fc.array(fact, { minLength: 2, maxLength: 14 }).map((facts) =>
  facts.map(({ source, cards, mentioned, unit, value: sum, label, date: main, claim, speakers, ...as }, at) =>
    buildFact({
      id: `${source}.fact-${at}`,
      cards: cards.map(({ sentence, ...given }, number) => ({
        ...given,
        id: `card-${number}`,
        // Each sentence is one card's, so that a line of a matching is too.
        ...(sentence === undefined ? {} : { sentence: `In note ${at}-${number}: ${sentence}` }),
      })),
      entities: mentioned,
      figures: [{ id: 'sum', value: sum, unit, measures: `what fact ${at} counts` }],
      dates: [{ date: main, basis: 'stated' }],
      attribution: speakers.map((who) => ({ who })),
      ...(label === null ? {} : { label }),
      ...(claim === null ? {} : { claim }),
      ...as,
    }),
  ),
);

export const dossierOf = (facts: readonly Fact[]): Dossier =>
  buildDossier({ facts, entities, relations: relateFacts(facts) });

export const arbitraryDossier: fc.Arbitrary<Dossier> = arbitraryFacts.map(dossierOf);
