/** The links to practise one question of each kind, from the bank that the app serves. */
import { inject } from 'vitest';
import * as v from 'valibot';
import { itemSchema, kinds, type Kind } from '#lib/items/item-kinds.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';

const bankSchema = v.object({ items: v.array(itemSchema) });

export async function fetchKindLinks(): Promise<ReadonlyMap<Kind, string>> {
  const answer = await fetch(new URL('/dossiers/russia-pakistan/bank.json', inject('baseUrl')));
  const { items } = v.parse(bankSchema, await answer.json());
  return new Map(
    kinds.flatMap((kind) => {
      const item = items.find((each) => each.kind === kind);
      return item === undefined ? [] : [[kind, printPracticeLink('russia-pakistan', [item], 0)]];
    }),
  );
}
