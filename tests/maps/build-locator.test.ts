/** A small map shows the state, all disputed areas near it, and no more than is needed. */
import { describe, expect, it } from 'vitest';
import { buildLocator } from '#lib/maps/build-locator.ts';
import { buildStateMap } from '#lib/maps/build-state-map.ts';

const map = buildStateMap();
const locate = (code: string) => buildLocator(map, { type: 'state', name: code, code });
const codesOf = (places: readonly { readonly code: string }[] = []) => places.map(({ code }) => code);

describe('the map of where a state lies', () => {
  it('of a state that is not on the map is none', () => {
    expect(locate('US')).toBeUndefined();
  });

  it('shows the state with its neighbours, and not the other end of the continent', () => {
    const codes = codesOf(locate('PK')?.states);
    expect(codes).toEqual(expect.arrayContaining(['PK', 'IN', 'AF', 'IR', 'CN']));
    expect(codes).not.toContain('FR');
  });

  it('shows every disputed area that touches the state', () => {
    expect(codesOf(locate('PK')?.disputed)).toContain('kashmir');
    expect(codesOf(locate('RU')?.disputed)).toEqual(codesOf(map.disputed));
  });

  it.each(map.states.map(({ code }) => code))('of %s has its mark within the window', (code) => {
    const { states, window: view } = locate(code) ?? { states: [], window: undefined };
    const [x, y] = states.find((state) => state.code === code)?.at ?? [-1, -1];
    expect(view && x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height).toBe(true);
  });

  it('is light enough to stand in a page', () => {
    const weights = ['PK', 'AF', 'RU'].map((code) => JSON.stringify(locate(code)).length);
    expect(Math.max(...weights)).toBeLessThan(80_000);
  });

  it('names what is meant first, and what is disputed as disputed', () => {
    const words = buildLocator(map, { type: 'state', name: 'Pakistan', code: 'PK' })?.words ?? [];
    expect(words[0]).toMatchObject({ lines: ['Pakistan'], look: 'meant' });
    expect(words).toContainEqual(expect.objectContaining({ lines: ['Kashmir', 'disputed'], look: 'disputed' }));
    expect(words.flatMap(({ lines }) => lines)).toEqual(expect.arrayContaining(['India', 'Afghanistan', 'Iran']));
  });

  it('of a point stands around it, closer for a city than for a sea', () => {
    const at = [1050, 1000] as const;
    const [city, sea] = (['city', 'sea'] as const).map((type) => buildLocator(map, { type, name: 'There', at }));
    for (const { meant, window: view } of [city, sea].filter((each) => each !== undefined)) {
      expect((meant.at[0] - view.x) / view.width).toBeCloseTo(0.5);
      expect((meant.at[1] - view.y) / view.height).toBeCloseTo(0.5);
      expect(meant.code).toBeUndefined();
    }
    expect((city?.width ?? 0) > (sea?.width ?? 0)).toBe(true);
  });
});
