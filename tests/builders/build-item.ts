/** One plain, valid item of each kind, and an answer to it: the values that matter stand in the test. */
import * as v from 'valibot';
import type { ResponseOf, Kind } from '#lib/items/item-kinds.ts';
import { clozeSchema, type Cloze } from '#lib/items/kinds/cloze.ts';
import { mapPlaceSchema, type MapPlace } from '#lib/items/kinds/map-place.ts';
import { matchingSchema, type Matching } from '#lib/items/kinds/matching.ts';
import { multipleChoiceSchema, type MultipleChoice } from '#lib/items/kinds/multiple-choice.ts';
import { numericSchema, type Numeric } from '#lib/items/kinds/numeric.ts';
import { orderingSchema, type Ordering } from '#lib/items/kinds/ordering.ts';
import { shortTextSchema, type ShortText } from '#lib/items/kinds/short-text.ts';
import { singleChoiceSchema, type SingleChoice } from '#lib/items/kinds/single-choice.ts';
import { trueFalseSchema, type TrueFalse } from '#lib/items/kinds/true-false.ts';

const base = {
  id: 'paper.visit#who/ask/0',
  template: 'ask',
  card: 'paper.visit#who',
  facts: ['paper.visit'],
  stem: 'Which Russian minister signed the agreement of November 2014?',
  feedback: { answer: 'Sergei Shoigu', because: 'Sergei Shoigu signed it in Islamabad.' },
  citations: [{ source: 'paper', paragraphs: [3] }],
};

type Fields<Schema extends v.GenericSchema<Record<string, unknown>>> = Partial<v.InferInput<Schema>>;

export function buildSingleChoice(given: Fields<typeof singleChoiceSchema> = {}): SingleChoice {
  const options = [
    { id: 'a', text: 'Sergei Lavrov', why: 'He is the foreign minister.' },
    { id: 'b', text: 'Sergei Shoigu' },
    { id: 'c', text: 'Denis Manturov' },
  ];
  return v.parse(singleChoiceSchema, { ...base, kind: 'single-choice', options, key: 'b', ...given });
}

export function buildTrueFalse(given: Fields<typeof trueFalseSchema> = {}): TrueFalse {
  return v.parse(trueFalseSchema, { ...base, kind: 'true-false', key: true, ...given });
}

export function buildNumeric(given: Fields<typeof numericSchema> = {}): Numeric {
  const unit = { label: 'million US dollars', scale: 1e6 };
  const range = { key: 22e6, low: 20e6, high: 24e6, tolerance: 'within 2 million' };
  return v.parse(numericSchema, { ...base, kind: 'numeric', unit, ...range, ...given });
}

export function buildShortText(given: Fields<typeof shortTextSchema> = {}): ShortText {
  return v.parse(shortTextSchema, { ...base, kind: 'short-text', accepted: ['Sergei Shoigu'], rivals: [], ...given });
}

export function buildCloze(given: Fields<typeof clozeSchema> = {}): Cloze {
  const sentence = { before: 'The agreement was signed by ', after: '.' };
  return v.parse(clozeSchema, {
    ...base,
    kind: 'cloze',
    ...sentence,
    accepted: ['Sergei Shoigu'],
    rivals: [],
    ...given,
  });
}

export function buildOrdering(given: Fields<typeof orderingSchema> = {}): Ordering {
  const entries = [
    { id: 'a', text: 'The embargo is lifted' },
    { id: 'b', text: 'The agreement is signed' },
    { id: 'c', text: 'The first exercise is held' },
    { id: 'd', text: 'The summit is called off' },
  ];
  const dates = { a: 'June 2014', b: '20 November 2014', c: 'September 2016', d: 'October 2012' };
  return v.parse(orderingSchema, { ...base, kind: 'ordering', entries, key: ['d', 'a', 'b', 'c'], dates, ...given });
}

export function buildMapPlace(given: Fields<typeof mapPlaceSchema> = {}): MapPlace {
  return v.parse(mapPlaceSchema, { ...base, kind: 'map-place', map: 'eurasia', key: 'PK', ...given });
}

export function buildMultipleChoice(given: Fields<typeof multipleChoiceSchema> = {}): MultipleChoice {
  const options = [
    { id: 'a', text: 'energy' },
    { id: 'b', text: 'fisheries', why: 'Nobody spoke of fish.' },
    { id: 'c', text: 'defence' },
    { id: 'd', text: 'tourism' },
  ];
  return v.parse(multipleChoiceSchema, { ...base, kind: 'multiple-choice', options, key: ['a', 'c'], ...given });
}

export function buildMatching(given: Fields<typeof matchingSchema> = {}): Matching {
  const prompts = [
    { id: 'p', text: 'The embargo was lifted in …' },
    { id: 'q', text: 'The first exercise was held in …' },
  ];
  const choices = [
    { id: 'a', text: '2012' },
    { id: 'b', text: '2014' },
    { id: 'c', text: '2016' },
  ];
  return v.parse(matchingSchema, { ...base, kind: 'matching', prompts, choices, key: { p: 'b', q: 'c' }, ...given });
}

/** The right answers to the items above. */
export const responses: { readonly [K in Kind]: ResponseOf<K> } = {
  'single-choice': { kind: 'single-choice', choice: 'b' },
  'multiple-choice': { kind: 'multiple-choice', choices: ['a', 'c'] },
  'true-false': { kind: 'true-false', answer: true },
  numeric: { kind: 'numeric', text: '22 million' },
  'short-text': { kind: 'short-text', text: 'Sergei Shoigu' },
  cloze: { kind: 'cloze', text: 'Sergei Shoigu' },
  ordering: { kind: 'ordering', order: ['d', 'a', 'b', 'c'] },
  matching: { kind: 'matching', pairs: { p: 'b', q: 'c' } },
  'map-place': { kind: 'map-place', place: 'PK' },
};

export const buildItemOf = {
  'single-choice': buildSingleChoice,
  'multiple-choice': buildMultipleChoice,
  'true-false': buildTrueFalse,
  numeric: buildNumeric,
  'short-text': buildShortText,
  cloze: buildCloze,
  ordering: buildOrdering,
  matching: buildMatching,
  'map-place': buildMapPlace,
} satisfies Record<Kind, () => unknown>;
