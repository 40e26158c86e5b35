/** An answer in words, as the learner gave it: for weighing, report and export. */
import { stateName } from '#lib/core/state-name.ts';
import type { Item, ItemView } from '#lib/items/item-kinds.ts';

/** A view will do: what was answered can be said before anybody knows the key. */
export function sayResponse(item: Item | ItemView, response: Readonly<Record<string, unknown>>): string {
  return listResponse(item, response).join('; ');
}

/**
 * A line for each part. Reads the fields by what they are, not by the kind's name: a new kind that shares them needs
 * nothing here.
 */
export function listResponse(item: Item | ItemView, response: Readonly<Record<string, unknown>>): readonly string[] {
  if ('options' in item) return textsOf(item.options, [response['choice'], response['choices']].flat());
  if ('entries' in item) return textsOf(item.entries, [response['order']].flat());
  if ('prompts' in item) {
    const pairs = new Map(Object.entries(response['pairs'] ?? {}));
    return item.prompts.map(({ id, text }) => `${text} → ${textsOf(item.choices, [pairs.get(id)])[0] ?? 'no match'}`);
  }
  if (typeof response['answer'] === 'boolean') return [response['answer'] ? 'True' : 'False'];
  if (typeof response['place'] === 'string') return [stateName(response['place'])];
  const { kind: _, ...rest } = response;
  const words = Object.values(rest)
    .filter((value) => typeof value === 'string')
    .join(', ');
  return ['unit' in item ? `${words} (${item.unit.label})` : words];
}

/** In the order of the ids. */
function textsOf(
  parts: readonly { readonly id: string; readonly text: string }[],
  ids: readonly unknown[],
): readonly string[] {
  return ids.flatMap((id) => parts.find((part) => part.id === id)?.text ?? []);
}
