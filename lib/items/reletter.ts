/** The parts of an item in an order of chance, lettered anew from `a`. What comes out depends on their number and on chance alone. */
import { pickOrder, type Random } from '#lib/core/random.ts';

interface Part {
  readonly id: string;
}

interface Relettered<P extends Part> {
  readonly parts: P[];
  /** The new letter of the part that had this one. */
  idOf(old: string): string;
}

export function reletter<P extends Part>(parts: readonly P[], random: Random): Relettered<P> {
  const order = pickOrder(parts, random);
  const ids = new Map(order.map(({ id }, at) => [id, String.fromCharCode(97 + at)]));
  const idOf = (old: string) => ids.get(old) ?? old;
  return { parts: order.map((part) => ({ ...part, id: idOf(part.id) })), idOf };
}
