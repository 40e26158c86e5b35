import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { isRight } from '#lib/items/item.ts';
import { ordering, orderingSchema, type Ordering } from '#lib/items/kinds/ordering.ts';
import { arbitraryBackground, arbitraryOrdering, arbitraryOrderingKey } from '#tests/builders/arbitrary-items.ts';
import { buildOrdering } from '#tests/builders/build-item.ts';
import {
  describeItemKind,
  describeRelettering,
  describeReordering,
  describeUnready,
} from '#tests/contracts/item-kind.ts';

const order = (ids: readonly string[]) => ({ kind: 'ordering' as const, order: [...ids] });
const idsOf = ({ entries }: Ordering) => entries.map(({ id }) => id);

const responses = (item: Ordering) =>
  fc
    .oneof(
      fc.shuffledSubarray(idsOf(item), { minLength: item.entries.length }),
      fc.array(fc.constantFrom(...idsOf(item), 'z'), { maxLength: 7 }),
    )
    .map(order);
const keyResponse = ({ key }: Ordering) => order(key);

const rekeyed = (item: Ordering) =>
  fc
    .tuple(arbitraryBackground, arbitraryOrderingKey(idsOf(item)))
    .map(([background, truth]) => ({ ...item, ...background, ...truth }));

describeItemKind('ordering', ordering, {
  items: arbitraryOrdering,
  rekeyed,
  responses,
  keyResponse,
  hidden: ['key', 'dates'],
  reveal: ({ key, dates }) => ({ kind: 'ordering', key, dates }),
});

describeUnready('ordering', {
  items: arbitraryOrdering,
  unready: [[], ['a'], ['a', 'b'], ['a', 'a', 'b'], ['a', 'b', 'z'], ['a', 'b', 'c', 'd', 'e', 'f', 'a']].map(order),
});

describeReordering('ordering', {
  items: arbitraryOrdering,
  responses,
  keyResponse,
  reordered: (item) =>
    fc.shuffledSubarray(item.entries, { minLength: item.entries.length }).map((entries) => ({ ...item, entries })),
});

describeRelettering('ordering', {
  items: arbitraryOrdering,
  rekeyed,
  responses,
  keyResponse,
  listOf: ({ entries }) => entries,
  retexted: (item, textOf) => ({ ...item, entries: item.entries.map((part) => ({ ...part, text: textOf(part.id) })) }),
  renamed: (response, idOf) => order(response.order.map(idOf)),
  keyLetter: ({ key }) => key[0],
  sample: buildOrdering(),
});

describe('ordering', () => {
  const item = buildOrdering({ key: ['d', 'a', 'b', 'c'] });

  it.each([
    { given: 'dabc', earned: 3, because: 'all neighbours are in order' },
    { given: 'adbc', earned: 2, because: 'd and a are the wrong way round' },
    { given: 'dacb', earned: 2, because: 'b and c are the wrong way round' },
    { given: 'cdab', earned: 2, because: 'c alone is moved, ahead of b' },
    { given: 'bcda', earned: 2, because: 'a and b are the wrong way round, far apart as they are' },
    { given: 'bdca', earned: 2, because: 'd is before a and b before c, with others in between' },
    { given: 'adcb', earned: 1, because: 'only a is before b' },
    { given: 'cbad', earned: 0, because: 'all is the wrong way round' },
  ])('earns $earned of 3 for $given: $because', ({ given, earned }) => {
    expect(scoreItem(item, order(given.split('')))).toEqual({ type: 'scored', earned, total: 3 });
  });

  it('earns all points for the key alone', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (given) => {
        const score = scoreItem(item, order(given));
        expect(score.type === 'scored' && isRight(score)).toBe(given.join('') === 'dabc');
      }),
    );
  });

  it.each([
    ['nothing is placed', []],
    ['an event has no place', ['a', 'b', 'c']],
    ['an event has two places', ['a', 'a', 'b', 'c']],
    ['an event has two places and none is left out', ['a', 'b', 'c', 'd', 'a']],
    ['a stranger is among them', ['a', 'b', 'c', 'z']],
  ])('returns invalid when %s', (_, given) => {
    expect(scoreItem(item, order(given))).toEqual({ type: 'invalid', reason: 'Give every event a place.' });
  });

  it('shows the entries in the order in which they are stored', () => {
    const entries = ['c', 'a', 'b'].map((id) => ({ id, text: `event ${id}` }));
    expect(viewItem(buildOrdering({ entries, key: ['a', 'b', 'c'] })).entries).toEqual(entries);
  });

  it('reveals the order and when each event happened', () => {
    const dates = { a: '2012', b: 'June 2014', c: 'late 2015' };
    expect(revealItem(buildOrdering({ key: ['a', 'b', 'c'], dates }))).toEqual({
      kind: 'ordering',
      key: ['a', 'b', 'c'],
      dates,
    });
  });

  it('refuses an item with fewer than three events', () => {
    const entries = ['a', 'b'].map((id) => ({ id, text: `event ${id}` }));
    expect(v.is(orderingSchema, { ...buildOrdering(), entries })).toBe(false);
  });
});
