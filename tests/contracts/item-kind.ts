/** What every kind of item promises: the key stays hidden until the answer, and the score is a pure function of item and response. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRandom } from '#lib/core/random.ts';
import { reorderItem, revealItem, scoreItem, validateResponse, viewItem } from '#lib/items/answer-item.ts';
import { kinds, type Item, type ItemView, type Kind, type Response, type Reveal } from '#lib/items/item-kinds.ts';
import { isRight, type ItemKind } from '#lib/items/item.ts';
import { responses } from '#tests/builders/build-item.ts';
import { deepFreeze } from './deep-freeze.ts';

export interface ItemKindHarness<I, R, Shown> {
  readonly items: fc.Arbitrary<I>;
  /** The same item with another key, and with another of everything else that may not be seen before the answer. */
  readonly rekeyed: (item: I) => fc.Arbitrary<I>;
  /** Any response at all, right, wrong or unready. */
  readonly responses: (item: I) => fc.Arbitrary<R>;
  readonly keyResponse: (item: I) => R;
  /** The names of the kind's own fields that the view must not have. */
  readonly hidden: readonly string[];
  /** Everything that the screen marks once the answer has been given. */
  readonly reveal: (item: I) => Shown;
}

const hiddenInAll = ['template', 'card', 'facts', 'feedback', 'citations'];

export function describeItemKind<I extends Item, V extends ItemView, R extends Response, Shown extends Reveal>(
  kind: Kind,
  parts: ItemKind<I, V, R, Shown>,
  harness: ItemKindHarness<I, R, Shown>,
): void {
  const { items, rekeyed, keyResponse, hidden } = harness;
  const attempts = items.chain((item) => fc.tuple(fc.constant(item), harness.responses(item)));
  const pairs = (other: (item: I) => fc.Arbitrary<I>) =>
    items.chain((item) => fc.tuple(fc.constant(item), other(item)));

  describe(`${kind}: stored`, () => {
    it('reads back an item that went through JSON', () => {
      fc.assert(
        fc.property(items, (item) => {
          expect(v.parse(parts.schema, JSON.parse(JSON.stringify(item)))).toEqual(item);
        }),
      );
    });

    it('reads back a response, and none of another kind', () => {
      fc.assert(
        fc.property(attempts, ([, response]) => {
          expect(v.parse(parts.responseSchema, response)).toEqual(response);
        }),
      );
      expect(kinds.filter((other) => v.is(parts.responseSchema, responses[other]))).toEqual([kind]);
    });
  });

  describe(`${kind}: before the answer`, () => {
    it('shows the same view whatever the key, the feedback and the sources are', () => {
      fc.assert(
        fc.property(pairs(rekeyed), ([item, other]) => {
          expect(viewItem<Kind>(other)).toStrictEqual(viewItem<Kind>(item));
        }),
      );
    });

    it('names no hidden field in the view, at any depth', () => {
      fc.assert(
        fc.property(items, (item) => {
          const names = fieldNames(parts.view(item));
          expect(names.filter((name) => [...hiddenInAll, ...hidden].includes(name))).toEqual([]);
        }),
      );
    });

    it('shows id, kind and stem', () => {
      fc.assert(
        fc.property(items, (item) => {
          expect(parts.view(item)).toMatchObject({ id: item.id, kind, stem: item.stem });
        }),
      );
    });
  });

  describe(`${kind}: the answer`, () => {
    it('earns all points for the key', () => {
      fc.assert(
        fc.property(items, (item) => {
          const score = scoreItem<Kind>(item, keyResponse(item));
          expect(score.type === 'scored' && isRight(score) && score.misspelt !== true).toBe(true);
        }),
      );
    });

    it('is scored exactly when the view alone finds it ready', () => {
      fc.assert(
        fc.property(attempts, ([item, response]) => {
          const isReady = validateResponse<Kind>(viewItem<Kind>(item), response) === undefined;
          expect(scoreItem<Kind>(item, response).type).toBe(isReady ? 'scored' : 'invalid');
        }),
      );
    });

    it('is invalid when it belongs to another kind', () => {
      const others = kinds.filter((other) => other !== kind).map((other) => responses[other]);
      fc.assert(
        fc.property(items, fc.constantFrom(...others), (item, response) => {
          expect(scoreItem<Kind>(item, response).type).toBe('invalid');
        }),
      );
    });

    it('earns between none and all of the points', () => {
      fc.assert(
        fc.property(attempts, ([item, response]) => {
          const score = scoreItem<Kind>(item, response);
          if (score.type === 'invalid') return;
          expect(score.total).toBeGreaterThan(0);
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.total);
        }),
      );
    });

    it('earns the same again, and leaves item and response as they are', () => {
      fc.assert(
        fc.property(attempts, ([item, response]) => {
          deepFreeze([item, response]);
          expect(scoreItem<Kind>(item, response)).toEqual(scoreItem<Kind>(structuredClone(item), response));
        }),
      );
    });
  });

  describe(`${kind}: after the answer`, () => {
    it('reveals everything there is to mark, and nothing else', () => {
      fc.assert(
        fc.property(items, (item) => {
          expect(revealItem<Kind>(deepFreeze(item))).toEqual(harness.reveal(item));
        }),
      );
    });
  });
}

/** For a kind with input that is no attempt, whatever the item. */
export function describeUnready<I extends Item>(
  kind: Kind,
  { items, unready }: { readonly items: fc.Arbitrary<I>; readonly unready: readonly Response[] },
): void {
  it.each(unready.map((response) => [JSON.stringify(response).slice(0, 80), response] as const))(
    `${kind}: %s is no attempt, and is told what is missing`,
    (_, response) => {
      const refusal = { type: 'invalid', reason: expect.stringMatching(/^[A-Z].+\.$/) };
      fc.assert(
        fc.property(items, (item) => {
          expect(validateResponse<Kind>(viewItem<Kind>(item), response)).toEqual(refusal);
          expect(scoreItem<Kind>(item, response)).toEqual(refusal);
        }),
        { numRuns: 20 },
      );
    },
  );
}

/** For a kind with options, entries or accepted texts: `reordered` gives the same item with these in another order. */
export function describeReordering<I extends Item, R extends Response>(
  kind: Kind,
  harness: Pick<ItemKindHarness<I, R, Reveal>, 'items' | 'responses' | 'keyResponse'> & {
    readonly reordered: (item: I) => fc.Arbitrary<I>;
  },
): void {
  it(`${kind}: earns the same in whatever order the parts are stored`, () => {
    const attempts = harness.items.chain((item) =>
      fc.tuple(
        fc.constant(item),
        harness.reordered(item),
        fc.oneof(harness.responses(item), fc.constant(harness.keyResponse(item))),
      ),
    );
    fc.assert(
      fc.property(attempts, ([item, other, response]) => {
        expect(scoreItem<Kind>(other, response)).toEqual(scoreItem<Kind>(item, response));
      }),
    );
  });
}

function fieldNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(fieldNames)];
}

/** For a kind with a list to choose from: `reorder` puts it in an order of chance, with new letters. */
export function describeRelettering<I extends Item, R extends Response>(
  kind: Kind,
  harness: Pick<ItemKindHarness<I, R, Reveal>, 'items' | 'rekeyed' | 'responses' | 'keyResponse'> & {
    /** The list to choose from. */
    readonly listOf: (item: I) => readonly { readonly id: string; readonly text: string }[];
    /** The same item with each text of the list put for another. */
    readonly retexted: (item: I, textOf: (id: string) => string) => I;
    /** The same response with each letter put for another. */
    readonly renamed: (response: R, idOf: (id: string) => string) => R;
    /** The letter of the first part of the key. */
    readonly keyLetter: (item: I) => string | undefined;
    readonly sample: I;
  },
): void {
  const { items, rekeyed, responses: given, keyResponse, listOf, retexted, renamed, keyLetter, sample } = harness;
  const reorder = (item: I, seed: string): I => {
    const other = reorderItem<Kind>(item, buildRandom(seed));
    if (!isSameKind(item, other)) throw new Error(`${kind} became ${other.kind}`);
    return other;
  };
  /** Told by its text, each letter is followed through the change. */
  const follow = (item: I, seed: string) => {
    const tagged = retexted(item, (id) => `text of ${id}`);
    const other = reorder(tagged, seed);
    const letters = new Map(listOf(other).map(({ id, text }) => [text, id]));
    return { tagged, other, idOf: (id: string) => letters.get(`text of ${id}`) ?? id };
  };

  describe(`${kind}: lettered anew`, () => {
    it('scores the same answers the same', () => {
      const attempts = items.chain((item) =>
        fc.tuple(fc.constant(item), fc.oneof(given(item), fc.constant(keyResponse(item))), fc.string()),
      );
      fc.assert(
        fc.property(attempts, ([item, response, seed]) => {
          const { tagged, other, idOf } = follow(item, seed);
          expect(scoreItem<Kind>(other, renamed(response, idOf))).toEqual(scoreItem<Kind>(tagged, response));
        }),
      );
    });

    it('keeps every text, and letters them from a in the order shown', () => {
      fc.assert(
        fc.property(items, fc.string(), (item, seed) => {
          const list = listOf(reorder(item, seed));
          expect(list.map(({ text }) => text).toSorted()).toEqual(
            listOf(item)
              .map(({ text }) => text)
              .toSorted(),
          );
          expect(list.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].slice(0, list.length));
        }),
      );
    });

    it('shows the same view whatever the key is', () => {
      const pairs = items.chain((item) => fc.tuple(fc.constant(item), rekeyed(item), fc.string()));
      fc.assert(
        fc.property(pairs, ([item, other, seed]) => {
          expect(viewItem<Kind>(reorder(other, seed))).toStrictEqual(viewItem<Kind>(reorder(item, seed)));
        }),
      );
    });

    it('has its key in every place about as often', () => {
      const draws = 900;
      const letters = Array.from({ length: draws }, (_, at) => keyLetter(reorder(sample, `room ${at}`)));
      const expected = draws / listOf(sample).length;
      for (const { id } of listOf(sample)) {
        const count = letters.filter((letter) => letter === id).length;
        // Within four standard errors; the seeds are fixed, so this is no matter of luck.
        expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
      }
    });
  });
}

function isSameKind<I extends Item>(item: I, other: Item): other is I {
  return item.kind === other.kind;
}
