/** The bank of the first dossier, as the app serves it. */
import { inject } from 'vitest';
import { readBank, type SentBank } from '#lib/generate/bank-lines.ts';
import { kinds, type Item } from '#lib/items/item-kinds.ts';

export async function fetchBank(baseUrl = inject('baseUrl')): Promise<SentBank> {
  const answer = await fetch(new URL('/dossiers/russia-pakistan/bank.txt', baseUrl));
  return readBank(await answer.text());
}

/** The first item of each kind, in the order of the kinds. */
export function pickOfEachKind({ items }: SentBank): Item[] {
  return kinds.flatMap((kind) => items.find((item) => item.kind === kind) ?? []);
}
