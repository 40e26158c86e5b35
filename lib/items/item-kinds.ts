/** The registry of kinds. It is a mapped type over the union: a kind without its parts does not compile. */
import * as v from 'valibot';
import type { ItemKind } from './item.ts';
import { cloze, clozeSchema, type Cloze, type ClozeResponse, type ClozeReveal, type ClozeView } from './kinds/cloze.ts';
import {
  mapPlace,
  mapPlaceSchema,
  type MapPlace,
  type MapPlaceResponse,
  type MapPlaceReveal,
  type MapPlaceView,
} from './kinds/map-place.ts';
import {
  matching,
  matchingSchema,
  type Matching,
  type MatchingResponse,
  type MatchingReveal,
  type MatchingView,
} from './kinds/matching.ts';
import {
  multipleChoice,
  multipleChoiceSchema,
  type MultipleChoice,
  type MultipleChoiceResponse,
  type MultipleChoiceReveal,
  type MultipleChoiceView,
} from './kinds/multiple-choice.ts';
import {
  numeric,
  numericSchema,
  type Numeric,
  type NumericResponse,
  type NumericReveal,
  type NumericView,
} from './kinds/numeric.ts';
import {
  ordering,
  orderingSchema,
  type Ordering,
  type OrderingResponse,
  type OrderingReveal,
  type OrderingView,
} from './kinds/ordering.ts';
import {
  shortText,
  shortTextSchema,
  type ShortText,
  type ShortTextResponse,
  type ShortTextReveal,
  type ShortTextView,
} from './kinds/short-text.ts';
import {
  singleChoice,
  singleChoiceSchema,
  type SingleChoice,
  type SingleChoiceResponse,
  type SingleChoiceReveal,
  type SingleChoiceView,
} from './kinds/single-choice.ts';
import {
  trueFalse,
  trueFalseSchema,
  type TrueFalse,
  type TrueFalseResponse,
  type TrueFalseReveal,
  type TrueFalseView,
} from './kinds/true-false.ts';

export type Item =
  SingleChoice | MultipleChoice | TrueFalse | Numeric | ShortText | Cloze | Ordering | Matching | MapPlace;
export type ItemView =
  | SingleChoiceView
  | MultipleChoiceView
  | TrueFalseView
  | NumericView
  | ShortTextView
  | ClozeView
  | OrderingView
  | MatchingView
  | MapPlaceView;
export type Response =
  | SingleChoiceResponse
  | MultipleChoiceResponse
  | TrueFalseResponse
  | NumericResponse
  | ShortTextResponse
  | ClozeResponse
  | OrderingResponse
  | MatchingResponse
  | MapPlaceResponse;

export type Reveal =
  | SingleChoiceReveal
  | MultipleChoiceReveal
  | TrueFalseReveal
  | NumericReveal
  | ShortTextReveal
  | ClozeReveal
  | OrderingReveal
  | MatchingReveal
  | MapPlaceReveal;

export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
export type ViewOf<K extends Kind> = Extract<ItemView, { kind: K }>;
export type ResponseOf<K extends Kind> = Extract<Response, { kind: K }>;
export type RevealOf<K extends Kind> = Extract<Reveal, { kind: K }>;

type Registry = { readonly [K in Kind]: ItemKind<ItemOf<K>, ViewOf<K>, ResponseOf<K>, RevealOf<K>> };

export const itemKinds: Registry = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  numeric,
  'short-text': shortText,
  cloze,
  ordering,
  matching,
  'map-place': mapPlace,
};

export const kinds = Object.keys(itemKinds) as Kind[];

/** In words, for screens and tables. */
export const kindNames: Record<Kind, string> = {
  'single-choice': 'single choice',
  'multiple-choice': 'several answers',
  'true-false': 'true or false',
  numeric: 'figure',
  'short-text': 'short answer',
  cloze: 'gap',
  ordering: 'ordering',
  matching: 'matching',
  'map-place': 'place on the map',
};

export const itemSchema = v.variant('kind', [
  singleChoiceSchema,
  multipleChoiceSchema,
  trueFalseSchema,
  numericSchema,
  shortTextSchema,
  clozeSchema,
  orderingSchema,
  matchingSchema,
  mapPlaceSchema,
]);
