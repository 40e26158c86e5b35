/** A single choice of these texts, in this order. The first is the key, unless the test says otherwise. */
import type { SingleChoice } from '#lib/items/kinds/single-choice.ts';
import { buildSingleChoice } from './build-item.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

export function buildChoice(
  texts: readonly string[],
  given: { readonly id?: string; readonly card?: string; readonly stem?: string; readonly key?: string } = {},
): SingleChoice {
  const options = texts.map((text, at) => ({ id: letters[at] ?? '', text }));
  return buildSingleChoice({ key: 'a', ...given, options });
}
