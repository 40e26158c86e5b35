/** A figure, typed in any common way of writing; the stem or the field says how near is near enough. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { parseQuantity } from '../parse-quantity.ts';

export const numericSchema = v.object({
  ...itemBase,
  kind: v.literal('numeric'),
  /** What stands beside the field: "million US dollars". A bare number is read in it. */
  unit: v.object({ label: v.string(), scale: v.pipe(v.number(), v.minValue(1)) }),
  /** In words, as the learner is told: "within 5 percent", "exactly". */
  tolerance: v.string(),
  key: v.number(),
  /** Values from `low` to `high` are right, both included, in the same absolute unit as the key. */
  low: v.number(),
  high: v.number(),
});

const viewSchema = v.object({
  ...viewBase,
  kind: v.literal('numeric'),
  unit: v.object({ label: v.string() }),
  tolerance: v.string(),
});

const responseSchema = v.object({ kind: v.literal('numeric'), text: v.string() });

export type Numeric = v.InferOutput<typeof numericSchema>;
export type NumericView = v.InferOutput<typeof viewSchema>;
export type NumericResponse = v.InferOutput<typeof responseSchema>;

/** The answer itself stands in the feedback; the field has nothing more to mark. */
export interface NumericReveal {
  readonly kind: 'numeric';
}

export const numeric: ItemKind<Numeric, NumericView, NumericResponse, NumericReveal> = {
  schema: numericSchema,
  responseSchema,
  demand: 'recall',
  view: (item) => v.parse(viewSchema, item),
  validate: (_, { text }) =>
    parseQuantity(text) === undefined ? invalid('Type a number, such as 3.8, 3,800 or 3.8 bn.') : undefined,
  score: (item, { text }) => {
    const typed = parseQuantity(text);
    if (typed === undefined) return invalid('Type a number, such as 3.8, 3,800 or 3.8 bn.');
    // A bare "22" beside "million" means 22 million; whoever writes 22,000,000 there means that.
    const readings = typed.scaled ? [typed.value] : [typed.value * item.unit.scale, typed.value];
    // Binary fractions: 2.01 times a million falls just short of 2,010,000, and is meant as that.
    const slack = Math.abs(item.key) * 1e-9;
    return scored(readings.some((value) => value >= item.low - slack && value <= item.high + slack) ? 1 : 0);
  },
  reveal: ({ kind }) => ({ kind }),
};
