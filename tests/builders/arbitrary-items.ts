/** Items as fast-check makes them: valid, whatever their words and figures. */
import fc from 'fast-check';
import { storedCardId, storedItemId } from '#lib/core/ids.ts';
import type { Cloze } from '#lib/items/kinds/cloze.ts';
import type { MapPlace } from '#lib/items/kinds/map-place.ts';
import type { Matching } from '#lib/items/kinds/matching.ts';
import type { MultipleChoice } from '#lib/items/kinds/multiple-choice.ts';
import type { Numeric } from '#lib/items/kinds/numeric.ts';
import type { Ordering } from '#lib/items/kinds/ordering.ts';
import type { ShortText } from '#lib/items/kinds/short-text.ts';
import type { SingleChoice } from '#lib/items/kinds/single-choice.ts';
import type { TrueFalse } from '#lib/items/kinds/true-false.ts';
import { mapRegions } from '#lib/items/map-regions.ts';
import { arbitraryText } from './arbitrary-text.ts';

const text = arbitraryText({ minLength: 1, maxLength: 20 });
/** Something a learner could type: it has letters. */
const name = fc
  .array(fc.constantFrom('Shoigu', 'Lavrov', 'Mi-35', 'Su-35', 'Iran', 'Ağazade', '2014', 'of', 'New'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

/** What an item has besides its kind's own fields and does not show before the answer. */
export const arbitraryBackground = fc.record({
  template: text,
  card: text.map(storedCardId),
  facts: fc.array(text, { minLength: 1, maxLength: 3 }),
  feedback: fc.record({ answer: text, because: text }),
  citations: fc.array(fc.record({ source: text, paragraphs: fc.array(fc.nat(), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});

const base = fc
  .tuple(fc.record({ id: text.map(storedItemId), stem: text }), arbitraryBackground)
  .map(([shown, background]) => ({ ...shown, ...background }));

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

export const arbitraryWhy = fc.option(text, { nil: undefined });

export const arbitrarySingleChoice: fc.Arbitrary<SingleChoice> = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc
    .record({
      base,
      options: fc.tuple(
        ...letters.slice(0, count).map((id) => fc.record({ id: fc.constant(id), text, why: arbitraryWhy })),
      ),
      key: fc.constantFrom(...letters.slice(0, count)),
    })
    .map(({ base: common, ...own }) => ({ ...common, kind: 'single-choice', ...own })),
);

/** At least one option is right. */
export const arbitraryMultipleKey = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });

export const arbitraryMultipleChoice: fc.Arbitrary<MultipleChoice> = fc
  .integer({ min: 3, max: 6 })
  .map((count) => letters.slice(0, count))
  .chain((ids) =>
    fc.record({
      base,
      options: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), text, why: arbitraryWhy }))),
      key: arbitraryMultipleKey(ids),
    }),
  )
  .map(({ base: common, ...own }) => ({ ...common, kind: 'multiple-choice', ...own }));

/** Every prompt has a choice of its own. */
export const arbitraryPairs = (promptIds: readonly string[], choiceIds: readonly string[]) =>
  fc
    .shuffledSubarray([...choiceIds], { minLength: promptIds.length, maxLength: promptIds.length })
    .map((picked) => Object.fromEntries(promptIds.map((id, at) => [id, picked[at] ?? ''])));

export const arbitraryMatching: fc.Arbitrary<Matching> = fc
  .record({ prompts: fc.integer({ min: 2, max: 4 }), spare: fc.integer({ min: 0, max: 2 }) })
  .map(({ prompts, spare }) => ({
    promptIds: ['p', 'q', 'r', 's'].slice(0, prompts),
    choiceIds: letters.slice(0, prompts + spare),
  }))
  .chain(({ promptIds, choiceIds }) =>
    fc.record({
      base,
      prompts: fc.tuple(...promptIds.map((id) => fc.record({ id: fc.constant(id), text }))),
      choices: fc.tuple(...choiceIds.map((id) => fc.record({ id: fc.constant(id), text }))),
      key: arbitraryPairs(promptIds, choiceIds),
    }),
  )
  .map(({ base: common, ...own }) => ({ ...common, kind: 'matching', ...own }));

export const arbitraryTrueFalse: fc.Arbitrary<TrueFalse> = fc
  .record({ base, key: fc.boolean(), why: arbitraryWhy })
  .map(({ base: common, ...own }) => ({ ...common, kind: 'true-false', ...own }));

/** A key in hundredths of its unit, and how far from it still counts. */
export const arbitraryNumericKey = fc
  .record({
    hundredths: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    scale: fc.constantFrom(1, 1e3, 1e6, 1e9),
    leeway: fc.constantFrom(0, 0.05, 0.25),
  })
  .map(({ hundredths, scale, leeway }) => {
    const key = (hundredths / 100) * scale;
    return { scale, key, low: key - Math.abs(key) * leeway, high: key + Math.abs(key) * leeway };
  });

export const arbitraryNumeric: fc.Arbitrary<Numeric> = fc
  .record({ base, label: text, tolerance: text, numbers: arbitraryNumericKey })
  .map(({ base: common, label, tolerance, numbers: { scale, ...range } }) => ({
    ...common,
    kind: 'numeric',
    unit: { label, scale },
    tolerance,
    ...range,
  }));

export const arbitraryTypedKey = fc.record({
  accepted: fc.array(name, { minLength: 1, maxLength: 3 }),
  rivals: fc.array(name, { maxLength: 3 }),
});

export const arbitraryShortText: fc.Arbitrary<ShortText> = fc
  .record({ base, typed: arbitraryTypedKey })
  .map(({ base: common, typed }) => ({ ...common, kind: 'short-text', ...typed }));

export const arbitraryCloze: fc.Arbitrary<Cloze> = fc
  .record({ base, typed: arbitraryTypedKey, before: text, after: text })
  .map(({ base: common, typed, ...sentence }) => ({ ...common, kind: 'cloze', ...sentence, ...typed }));

/** Every entry once in the key, each with its date. */
export const arbitraryOrderingKey = (ids: readonly string[]) =>
  fc.record({
    key: fc.shuffledSubarray([...ids], { minLength: ids.length }),
    dates: fc
      .tuple(...ids.map(() => text))
      .map((dates) => Object.fromEntries(ids.map((id, at) => [id, dates[at] ?? '']))),
  });

export const arbitraryOrdering: fc.Arbitrary<Ordering> = fc.integer({ min: 3, max: 6 }).chain((count) => {
  const ids = letters.slice(0, count);
  return fc
    .record({
      base,
      entries: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), text }))),
      truth: arbitraryOrderingKey(ids),
    })
    .map(({ base: common, entries, truth }) => ({ ...common, kind: 'ordering', entries, ...truth }));
});

export const arbitraryState = fc.constantFrom(...mapRegions.eurasia.states);

export const arbitraryMapPlace: fc.Arbitrary<MapPlace> = fc
  .record({ base, key: arbitraryState })
  .map(({ base: common, key }) => ({ ...common, kind: 'map-place', map: 'eurasia', key }));

/** Anything a learner may type: names, figures, and what a cat on the keyboard makes. */
export const arbitraryTyped = fc.oneof(
  name,
  fc.double().map(String),
  fc
    .tuple(fc.nat(100), fc.constantFrom('bn', ' million', ' %', ' thousand'))
    .map(([figure, scale]) => `${figure}${scale}`),
  arbitraryText({ maxLength: 30 }),
);
