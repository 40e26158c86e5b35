/** The ways into a kind: shared code calls these and never branches on a kind. */
import type { Random } from '#lib/core/random.ts';
import { itemKinds, type ItemOf, type Kind, type ResponseOf, type RevealOf, type ViewOf } from './item-kinds.ts';
import { invalid, type Invalid, type ItemKind, type Score } from './item.ts';

function partsOf<K extends Kind>(kind: K): ItemKind<ItemOf<K>, ViewOf<K>, ResponseOf<K>, RevealOf<K>> {
  return itemKinds[kind];
}

/** What a learner's screen may hold before the answer: no key, nor anything that depends on it. */
export function viewItem<K extends Kind>(item: ItemOf<K> & { kind: K }): ViewOf<K> {
  return partsOf(item.kind).view(item);
}

/** What is missing before an answer can be given, without knowing the key. */
export function validateResponse<K extends Kind>(
  view: ViewOf<K> & { kind: K },
  response: ResponseOf<K>,
): Invalid | undefined {
  return partsOf(view.kind).validate(view, response);
}

/** A response of another kind is no answer to this item. Whoever has its view at hand saves making it anew. */
export function scoreItem<K extends Kind>(
  item: ItemOf<K> & { kind: K },
  response: ResponseOf<K>,
  view: ViewOf<K> = viewItem<K>(item),
): Score {
  if (item.kind !== response.kind) return invalid('This answer belongs to another question.');
  const parts = partsOf(item.kind);
  return parts.validate(view, response) ?? parts.score(item, response);
}

/** What may be marked on the screen once an answer has been given. */
export function revealItem<K extends Kind>(item: ItemOf<K> & { kind: K }): RevealOf<K> {
  return partsOf(item.kind).reveal(item);
}

/** The same item with whatever there is to choose from in an order of chance; the order says nothing of the key. */
export function reorderItem<K extends Kind>(item: ItemOf<K> & { kind: K }, random: Random): ItemOf<K> {
  return partsOf(item.kind).reorder?.(item, random) ?? item;
}
