/** Laws of companions: they do not hang on the order of the cards, and a card that is added disturbs few. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRings } from '#lib/generate/card-rings.ts';
import { listStudyCards, type StudyCard } from '#lib/generate/study-card.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const buildCards = (names: readonly string[]) =>
  listStudyCards(buildIndex({ facts: names.map((id) => buildFact({ id: `report.${id}`, cards: [{}] })) }));

type Suits = (a: StudyCard, b: StudyCard) => boolean;
const always: Suits = () => true;
const oneGroup = () => 'all';
/** Even with even and odd with odd, by the number that ends the fact's name. */
const numberOf = ({ fact }: StudyCard) => Number(fact.id.replace(/^.*-/, ''));
const alike: Suits = (a, b) => numberOf(a) % 2 === numberOf(b) % 2;

const names = fc
  .uniqueArray(fc.nat(10_000), { minLength: 2, maxLength: 30 })
  .map((numbers) => numbers.map((at) => `fact-${at}`));

const idsOf = (cards: readonly StudyCard[], card: StudyCard, suit = always, groupOf = oneGroup) =>
  buildRings(cards, groupOf)
    .findCompanions(card, 2, suit)
    .map(({ id }) => id);

describe('the companions of a card', () => {
  it('are the same whatever the order of the cards', () => {
    const orders = names.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(orders, ([list, other]) => {
        const [cards, shuffled] = [buildCards(list), buildCards(other)];
        for (const card of cards) expect(idsOf(shuffled, card, alike)).toEqual(idsOf(cards, card, alike));
      }),
    );
  });

  it('stay as they are when a card is added, but for those whom it joins', () => {
    fc.assert(
      fc.property(names, (list) => {
        const after = buildCards(list);
        const before = after.slice(0, -1);
        const added = after.at(-1)?.id ?? '';
        const unjoined = before.filter((card) => !idsOf(after, card, alike).some((id) => id === added));
        for (const card of unjoined) expect(idsOf(after, card, alike)).toEqual(idsOf(before, card, alike));
      }),
    );
  });

  it('are joined by an added card for two of them, where all suit and two are asked for', () => {
    fc.assert(
      fc.property(
        names.filter(({ length }) => length > 3),
        (list) => {
          const cards = buildCards(list);
          const added = cards.at(-1)?.id ?? '';
          const joined = cards.filter((card) => idsOf(cards, card).some((id) => id === added));
          expect(joined).toHaveLength(2);
        },
      ),
    );
  });

  it('suit the card and one another, and are never the card itself', () => {
    fc.assert(
      fc.property(names, (list) => {
        const cards = buildCards(list);
        const isFar = (a: StudyCard, b: StudyCard) => Math.abs(numberOf(a) - numberOf(b)) > 3_000;
        for (const card of cards) {
          const all = [card, ...buildRings(cards, oneGroup).findCompanions(card, 2, isFar)];
          expect(all.length).toBeLessThanOrEqual(3);
          for (const one of all) for (const other of all) expect(one === other || isFar(one, other)).toBe(true);
        }
      }),
    );
  });
});

describe('a ring', () => {
  const cards = buildCards(['a', 'b', 'c', 'd'].map((name, at) => `${name}-${at}`));
  const byParity = (card: StudyCard) => (numberOf(card) === 3 ? undefined : String(numberOf(card) % 2));
  const found = (at: number) =>
    cards[at] === undefined ? [] : buildRings(cards, byParity).findCompanions(cards[at], 3, always).map(numberOf);

  it('holds the cards of one group', () => {
    expect([found(0), found(1), found(2)]).toEqual([[2], [], [0]]);
  });

  it('does not hold a card without a group', () => {
    expect(found(3)).toEqual([]);
  });

  it('is searched for forty places and no further', () => {
    const many = buildCards(Array.from({ length: 200 }, (_, at) => `fact-${at}`));
    const [card] = many;
    if (card === undefined) throw new Error('there is no card');
    let looked = 0;
    buildRings(many, oneGroup).findCompanions(card, 2, () => (looked++, false));
    expect(looked).toBe(40);
  });
});
