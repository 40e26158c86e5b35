/** Events to be put in the order in which they happened. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { reletter } from '../reletter.ts';

const entry = v.object({ id: v.string(), text: v.string() });

export const orderingSchema = v.object({
  ...itemBase,
  kind: v.literal('ordering'),
  /** In an order that does not depend on the key. */
  entries: v.pipe(v.array(entry), v.minLength(3)),
  /** Entry ids, first to last. */
  key: v.array(v.string()),
  /** When each happened, in words, for the feedback: by entry id. */
  dates: v.record(v.string(), v.string()),
});

const viewSchema = v.object({ ...viewBase, kind: v.literal('ordering'), entries: v.array(entry) });
const responseSchema = v.object({ kind: v.literal('ordering'), order: v.array(v.string()) });

export type Ordering = v.InferOutput<typeof orderingSchema>;
export type OrderingView = v.InferOutput<typeof viewSchema>;
export type OrderingResponse = v.InferOutput<typeof responseSchema>;

/** The right order and, by entry, its date in words. */
export interface OrderingReveal {
  readonly kind: 'ordering';
  readonly key: readonly string[];
  readonly dates: Readonly<Record<string, string>>;
}

export const ordering: ItemKind<Ordering, OrderingView, OrderingResponse, OrderingReveal> = {
  schema: orderingSchema,
  responseSchema,
  demand: 'recall',
  view: (item) => v.parse(viewSchema, item),
  validate: ({ entries }, { order }) =>
    order.length === entries.length && entries.every(({ id }) => order.includes(id))
      ? undefined
      : invalid('Give every event a place.'),
  /** A point for each pair of neighbours in the right order relative to each other; all of them make it right. */
  score: (item, { order }) => {
    const place = new Map(order.map((id, at) => [id, at]));
    const pairs = item.key.slice(1).map((id, at) => [item.key[at] ?? '', id] as const);
    const right = pairs.filter(([first, second]) => (place.get(first) ?? Infinity) < (place.get(second) ?? -Infinity));
    return scored(right.length, pairs.length);
  },
  reveal: ({ kind, key, dates }) => ({ kind, key, dates }),
  reorder: (item, random) => {
    const { parts, idOf } = reletter(item.entries, random);
    const dates = Object.entries(item.dates).map(([id, date]) => [idOf(id), date] as const);
    return { ...item, entries: parts, key: item.key.map(idOf), dates: Object.fromEntries(dates) };
  },
};
