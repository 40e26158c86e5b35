/** A small map shows the state, all disputed areas near it, and no more than is needed. */
import { describe, expect, it } from 'vitest';
import { buildLocator } from '#lib/maps/build-locator.ts';
import { buildStateMap } from '#lib/maps/build-state-map.ts';

const map = buildStateMap();
const codesOf = (places: readonly { readonly code: string }[] = []) => places.map(({ code }) => code);

describe('the map of where a state lies', () => {
  it('of a state that is not on the map is none', () => {
    expect(buildLocator(map, 'US')).toBeUndefined();
  });

  it('shows the state with its neighbours, and not the other end of the continent', () => {
    const codes = codesOf(buildLocator(map, 'PK')?.states);
    expect(codes).toEqual(expect.arrayContaining(['PK', 'IN', 'AF', 'IR', 'CN']));
    expect(codes).not.toContain('FR');
  });

  it('shows every disputed area that touches the state', () => {
    expect(codesOf(buildLocator(map, 'PK')?.disputed)).toContain('kashmir');
    expect(codesOf(buildLocator(map, 'RU')?.disputed)).toEqual(codesOf(map.disputed));
  });

  it.each(map.states.map(({ code }) => code))('of %s has its mark within the window', (code) => {
    const { states, window: view } = buildLocator(map, code) ?? { states: [], window: undefined };
    const [x, y] = states.find((state) => state.code === code)?.at ?? [-1, -1];
    expect(view && x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height).toBe(true);
  });

  it('is light enough to stand in a page', () => {
    const weights = ['PK', 'AF', 'RU'].map((code) => JSON.stringify(buildLocator(map, code)).length);
    expect(Math.max(...weights)).toBeLessThan(80_000);
  });
});
