/** The bank of the first dossier, as the app serves it. */
import { inject } from 'vitest';
import * as v from 'valibot';
import { itemSchema, kinds, type Item } from '#lib/items/item-kinds.ts';

const bankSchema = v.object({
  items: v.array(itemSchema),
  sources: v.array(v.object({ id: v.string(), letter: v.string(), name: v.string() })),
  topics: v.array(v.object({ id: v.string(), name: v.string() })),
  facts: v.record(
    v.string(),
    v.object({ topics: v.array(v.string()), citation: v.looseObject({ sourceId: v.string() }) }),
  ),
});

export type ServedBank = v.InferOutput<typeof bankSchema>;

export async function readBank(): Promise<ServedBank> {
  const answer = await fetch(new URL('/dossiers/russia-pakistan/bank.json', inject('baseUrl')));
  return v.parse(bankSchema, await answer.json());
}

/** The first item of each kind, in the order of the kinds. */
export function pickOfEachKind({ items }: ServedBank): Item[] {
  return kinds.flatMap((kind) => items.find((item) => item.kind === kind) ?? []);
}
