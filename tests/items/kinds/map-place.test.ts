import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { revealItem, scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { mapPlace, mapPlaceSchema } from '#lib/items/kinds/map-place.ts';
import { arbitraryBackground, arbitraryMapPlace, arbitraryState } from '#tests/builders/arbitrary-items.ts';
import { buildMapPlace } from '#tests/builders/build-item.ts';
import { describeItemKind, describeUnready } from '#tests/contracts/item-kind.ts';

const choose = (place: string) => ({ kind: 'map-place' as const, place });

describeItemKind('map-place', mapPlace, {
  items: arbitraryMapPlace,
  rekeyed: (item) =>
    fc.tuple(arbitraryBackground, arbitraryState).map(([background, key]) => ({ ...item, ...background, key })),
  responses: () => fc.oneof(arbitraryState, fc.constantFrom('', 'US', 'kashmir', 'pk', 'ZZ')).map(choose),
  keyResponse: ({ key }) => choose(key),
  hidden: ['key'],
  reveal: ({ key }) => ({ kind: 'map-place', key }),
});

// A state beyond the frame, disputed areas by either name, and what is no code at all.
describeUnready('map-place', {
  items: arbitraryMapPlace,
  unready: ['', 'US', 'TW', 'PS', 'kashmir', 'pk', 'Pakistan'].map(choose),
});

describe('a place on the map', () => {
  it('earns its point for the state that was asked for, and none for its neighbour', () => {
    const item = buildMapPlace({ key: 'TJ' });
    expect(scoreItem(item, choose('TJ'))).toEqual({ type: 'scored', earned: 1, total: 1 });
    expect(scoreItem(item, choose('AF'))).toEqual({ type: 'scored', earned: 0, total: 1 });
  });

  it.each([
    ['', 'Choose a state on the map or from the list.'],
    ['US', 'This map has no such state; choose another one.'],
  ])('says what is missing when the place is "%s"', (place, reason) => {
    expect(scoreItem(buildMapPlace(), choose(place))).toEqual({ type: 'invalid', reason });
  });

  it('shows which map to draw and nothing of the state', () => {
    const item = buildMapPlace({ key: 'SY' });
    expect(viewItem(item)).toEqual({ id: item.id, stem: item.stem, kind: 'map-place', map: 'eurasia' });
  });

  it('reveals the state', () => {
    expect(revealItem(buildMapPlace({ key: 'SY' }))).toEqual({ kind: 'map-place', key: 'SY' });
  });

  it.each(['', 'pk', 'PAK', 'Pakistan'])('refuses "%s" as a key', (key) => {
    expect(v.is(mapPlaceSchema, { ...buildMapPlace(), key })).toBe(false);
  });

  it('refuses a map that does not exist', () => {
    expect(v.is(mapPlaceSchema, { ...buildMapPlace(), map: 'moon' })).toBe(false);
  });
});
