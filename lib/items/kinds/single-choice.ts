/** One of a few options is the key. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { reletter } from '../reletter.ts';

const optionId = v.pipe(v.string(), v.regex(/^[a-f]$/));

export const singleChoiceSchema = v.object({
  ...itemBase,
  kind: v.literal('single-choice'),
  /** Letters follow an order that does not depend on the key. `why` refutes a wrong option. */
  options: v.pipe(
    v.array(v.object({ id: optionId, text: v.string(), why: v.optional(v.string()) })),
    v.minLength(2),
    v.maxLength(6),
  ),
  key: optionId,
});

const viewSchema = v.object({
  ...viewBase,
  kind: v.literal('single-choice'),
  options: v.array(v.object({ id: optionId, text: v.string() })),
});

const responseSchema = v.object({ kind: v.literal('single-choice'), choice: v.string() });

export type SingleChoice = v.InferOutput<typeof singleChoiceSchema>;
export type SingleChoiceView = v.InferOutput<typeof viewSchema>;
export type SingleChoiceResponse = v.InferOutput<typeof responseSchema>;

/** The key and, by option, why a wrong one is wrong. */
export interface SingleChoiceReveal {
  readonly kind: 'single-choice';
  readonly key: string;
  readonly whys: Readonly<Record<string, string>>;
}

export const singleChoice: ItemKind<SingleChoice, SingleChoiceView, SingleChoiceResponse, SingleChoiceReveal> = {
  schema: singleChoiceSchema,
  responseSchema,
  demand: 'recognition',
  view: (item) => v.parse(viewSchema, item),
  validate: (view, { choice }) =>
    view.options.some((option) => option.id === choice) ? undefined : invalid('Choose one of the options.'),
  score: (item, { choice }) => scored(choice === item.key ? 1 : 0),
  reveal: ({ kind, key, options }) => ({
    kind,
    key,
    whys: Object.fromEntries(options.flatMap(({ id, why }) => (why === undefined ? [] : [[id, why]]))),
  }),
  reorder: (item, random) => {
    const { parts, idOf } = reletter(item.options, random);
    return { ...item, options: parts, key: idOf(item.key) };
  },
};
