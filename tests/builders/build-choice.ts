/** A single choice of these texts, in this order. The first is the key, unless the test says otherwise. */
import type { SingleChoice } from '#lib/items/kinds/single-choice.ts';
import { buildSingleChoice } from './build-item.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

export function buildChoice(
  texts: readonly string[],
  given: Omit<Parameters<typeof buildSingleChoice>[0], 'options'> = {},
): SingleChoice {
  const options = texts.map((text, at) => ({ id: letters[at] ?? '', text }));
  return buildSingleChoice({ key: 'a', ...given, options });
}
