/**
 * Companions for a card: others of its group, found by going on from its place on a ring. Places are a hash of the card's
 * id, so a card added elsewhere changes the companions of its nearest neighbours and of nobody else.
 */
import { hashText } from '#lib/core/random.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { StudyCard } from './study-card.ts';

/** So many neighbours are looked at; then the card goes without. Keeps a bank's cost in proportion to its cards. */
const farthest = 40;

export interface CardRing {
  /** Up to `count` cards of the card's group that suit it and one another. */
  findCompanions(card: StudyCard, count: number, suit: (a: StudyCard, b: StudyCard) => boolean): StudyCard[];
}

/** Cards whose group is `undefined` stand on no ring. */
export function buildRings(cards: readonly StudyCard[], groupOf: (card: StudyCard) => string | undefined): CardRing {
  const groups = groupBy(cards, (card) => groupOf(card) ?? '');
  groups.delete('');
  const rings = [...groups.values()].map((group) =>
    group.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
  );
  const seats = new Map(rings.flatMap((ring) => ring.map((card, at) => [card.id, { ring, at }] as const)));
  return {
    findCompanions: (card, count, suit) => {
      const seat = seats.get(card.id);
      const chosen = [card];
      const reach = Math.min(farthest, (seat?.ring.length ?? 1) - 1);
      for (let step = 1; step <= reach && chosen.length <= count; step++) {
        const next = seat?.ring[(seat.at + step) % seat.ring.length];
        if (next && chosen.every((other) => suit(other, next))) chosen.push(next);
      }
      return chosen.slice(1);
    },
  };
}

const place = ({ id }: StudyCard) => hashText(id);
