/** Prompts, each to be given the choice that belongs to it; there are more choices than prompts. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { reletter } from '../reletter.ts';

const part = v.object({ id: v.string(), text: v.string() });
const parts = {
  prompts: v.pipe(v.array(part), v.minLength(2)),
  /** In an order that does not depend on the key. */
  choices: v.pipe(v.array(part), v.minLength(2)),
};

export const matchingSchema = v.object({
  ...itemBase,
  kind: v.literal('matching'),
  ...parts,
  /** By prompt id, the id of its choice. */
  key: v.record(v.string(), v.string()),
});

const viewSchema = v.object({ ...viewBase, kind: v.literal('matching'), ...parts });
const responseSchema = v.object({ kind: v.literal('matching'), pairs: v.record(v.string(), v.string()) });

export type Matching = v.InferOutput<typeof matchingSchema>;
export type MatchingView = v.InferOutput<typeof viewSchema>;
export type MatchingResponse = v.InferOutput<typeof responseSchema>;

/** By prompt, the choice that belongs to it. */
export interface MatchingReveal {
  readonly kind: 'matching';
  readonly key: Readonly<Record<string, string>>;
}

export const matching: ItemKind<Matching, MatchingView, MatchingResponse, MatchingReveal> = {
  schema: matchingSchema,
  responseSchema,
  demand: 'recognition',
  view: (item) => v.parse(viewSchema, item),
  validate: ({ prompts, choices }, { pairs }) => {
    const isOffered = (id: string | undefined) => choices.some((choice) => choice.id === id);
    return prompts.every(({ id }) => isOffered(pairs[id])) ? undefined : invalid('Give every line its match.');
  },
  /** A point for each pair; all of them make it right. */
  score: ({ prompts, key }, { pairs }) =>
    scored(prompts.filter(({ id }) => pairs[id] === key[id]).length, prompts.length),
  reveal: ({ kind, key }) => ({ kind, key }),
  /** The prompts stay as they are: the answer in words follows their order. */
  reorder: (item, random) => {
    const { parts: choices, idOf } = reletter(item.choices, random);
    const pairs = Object.entries(item.key).map(([prompt, choice]) => [prompt, idOf(choice)] as const);
    return { ...item, choices, key: Object.fromEntries(pairs) };
  },
};
