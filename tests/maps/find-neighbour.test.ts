import { describe, expect, it } from 'vitest';
import { buildStateMap } from '#lib/maps/build-state-map.ts';
import { findNeighbour, type Direction } from '#lib/maps/find-neighbour.ts';

const directions: readonly Direction[] = ['up', 'right', 'down', 'left'];
const place = (code: string, x: number, y: number) => ({ code, at: [x, y] as const });

describe('the neighbour in a direction', () => {
  const home = place('home', 0, 0);

  it.each([
    ['up', 'north'],
    ['right', 'east'],
    ['down', 'south'],
    ['left', 'west'],
  ] as const)('%s is the one to the %s', (direction, code) => {
    const around = [place('north', 0, -9), place('east', 9, 0), place('south', 0, 9), place('west', -9, 0)];
    expect(findNeighbour([home, ...around], home, direction)?.code).toBe(code);
  });

  it('is rather straight ahead than near and to the side', () => {
    expect(findNeighbour([place('ahead', 10, 0), place('aside', 4, 7)], home, 'right')?.code).toBe('ahead');
  });

  it('is nobody where the map ends', () => {
    expect(findNeighbour([home, place('behind', -1, 0)], home, 'right')).toBeUndefined();
  });
});

describe('on the map of Europe and Asia', () => {
  const { states, disputed } = buildStateMap();
  const places = [...states, ...disputed];
  const codesFrom = (start: string) => {
    const reached = new Set([start]);
    for (const code of reached) {
      const from = places.find((each) => each.code === code);
      const next = from ? directions.map((direction) => findNeighbour(places, from, direction)?.code) : [];
      for (const found of next) if (found !== undefined) reached.add(found);
    }
    return reached;
  };

  it.each(['RU', 'IE', 'JP', 'SG'])('arrow keys lead from %s to every other place', (start) => {
    expect(places.map(({ code }) => code).filter((code) => !codesFrom(start).has(code))).toEqual([]);
  });

  it.each([
    ['AF', 'left', 'IR'],
    ['SE', 'right', 'FI'],
    ['KR', 'up', 'KP'],
    ['IN', 'down', 'LK'],
  ] as const)('%s, %s, is %s', (code, direction, expected) => {
    const from = places.find((each) => each.code === code) ?? place('', 0, 0);
    expect(findNeighbour(places, from, direction)?.code).toBe(expected);
  });
});
