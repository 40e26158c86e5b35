/** What is on the map, and what is not; the questions and the drawing agree on it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapRegions } from '#lib/items/map-regions.ts';
import { buildStateMap } from '#lib/maps/build-state-map.ts';

const map = buildStateMap();
const codes = map.states.map(({ code }) => code);
const isPath = /^(?:M-?\d+ -?\d+l[\d -]+z)+$/;

describe('the states', () => {
  it('are those that a question may ask for', () => {
    expect(codes.toSorted()).toEqual([...mapRegions.eurasia.states].toSorted());
  });

  it('are no territory that more than one state claims, and none that lies outside', () => {
    expect(
      codes.filter((code) => ['TW', 'PS', 'XKX', 'CYN', 'SOL', 'HK', 'MO', 'FO', 'US', 'EH'].includes(code)),
    ).toEqual([]);
  });

  it('have an outline, and their mark within the frame', () => {
    for (const { path, at } of [...map.states, ...map.disputed]) {
      expect(path).toMatch(isPath);
      expect(at[0] > 0 && at[0] < map.width && at[1] > 0 && at[1] < map.height).toBe(true);
    }
  });

  it('come largest first, so that a small one lies on top of its neighbour', () => {
    expect(codes[0]).toBe('RU');
    expect(map.states.map(({ area }) => area)).toEqual(map.states.map(({ area }) => area).toSorted((a, b) => b - a));
  });

  it('are drawn in their true proportion: India is 3.6 times Pakistan', () => {
    const areaOf = (code: string) => map.states.find((state) => state.code === code)?.area ?? 0;
    expect(areaOf('IN') / areaOf('PK')).toBeCloseTo(3.6, 0);
  });
});

describe('the disputed areas', () => {
  it('are these', () => {
    expect(map.disputed.map(({ code }) => code)).toEqual([
      'kashmir',
      'arunachal',
      'taiwan',
      'south-kurils',
      'crimea',
      'eastern-ukraine',
      'transnistria',
      'abkhazia',
      'south-ossetia',
      'kosovo',
      'northern-cyprus',
      'palestine',
      'golan',
      'halaib',
      'abyei',
      'somaliland',
    ]);
  });

  it('are cut off only at the edges of states that are drawn', () => {
    expect(map.disputed.flatMap(({ within = [] }) => within).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('each say their status in a sentence', () => {
    for (const { status } of map.disputed) expect(status).toMatch(/^[A-Z].+\.$/);
  });
});

it('the map weighs at most 40 kB on the way to the browser', () => {
  expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(40_000);
});

it('the map is the same whenever it is built', () => {
  expect(buildStateMap()).toEqual(map);
});
