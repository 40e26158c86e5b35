/** Some of a few options are right, and only all of them together are the answer. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { reletter } from '../reletter.ts';

const optionId = v.pipe(v.string(), v.regex(/^[a-h]$/));

export const multipleChoiceSchema = v.object({
  ...itemBase,
  kind: v.literal('multiple-choice'),
  /** Letters follow an order that does not depend on the key. `why` refutes a wrong option. */
  options: v.pipe(
    v.array(v.object({ id: optionId, text: v.string(), why: v.optional(v.string()) })),
    v.minLength(3),
    v.maxLength(8),
  ),
  /** The letters of every right option. */
  key: v.pipe(v.array(optionId), v.minLength(1)),
});

const viewSchema = v.object({
  ...viewBase,
  kind: v.literal('multiple-choice'),
  options: v.array(v.object({ id: optionId, text: v.string() })),
});

const responseSchema = v.object({ kind: v.literal('multiple-choice'), choices: v.array(v.string()) });

export type MultipleChoice = v.InferOutput<typeof multipleChoiceSchema>;
export type MultipleChoiceView = v.InferOutput<typeof viewSchema>;
export type MultipleChoiceResponse = v.InferOutput<typeof responseSchema>;

/** The right options and, by option, why a wrong one is wrong. */
export interface MultipleChoiceReveal {
  readonly kind: 'multiple-choice';
  readonly key: readonly string[];
  readonly whys: Readonly<Record<string, string>>;
}

export const multipleChoice: ItemKind<
  MultipleChoice,
  MultipleChoiceView,
  MultipleChoiceResponse,
  MultipleChoiceReveal
> = {
  schema: multipleChoiceSchema,
  responseSchema,
  demand: 'recognition',
  view: (item) => v.parse(viewSchema, item),
  validate: ({ options }, { choices }) =>
    choices.length > 0 && choices.every((choice) => options.some(({ id }) => id === choice))
      ? undefined
      : invalid('Choose at least one of the options.'),
  /** A point for each option that is judged rightly, chosen or left; all of them make it right. */
  score: ({ options, key }, { choices }) => {
    const judged = options.filter(({ id }) => key.includes(id) === choices.includes(id));
    return scored(judged.length, options.length);
  },
  reveal: ({ kind, key, options }) => ({
    kind,
    key,
    whys: Object.fromEntries(options.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why]]))),
  }),
  reorder: (item, random) => {
    const { parts, idOf } = reletter(item.options, random);
    return { ...item, options: parts, key: item.key.map(idOf) };
  },
};
