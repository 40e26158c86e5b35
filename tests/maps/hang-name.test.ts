import { expect, it } from 'vitest';
import { stateName } from '#lib/core/state-name.ts';
import { buildStateMap } from '#lib/maps/build-state-map.ts';
import { hangName } from '#lib/maps/hang-name.ts';
import { measureWord } from '#lib/maps/measure-word.ts';

const map = buildStateMap();
const largest = map.width / 12;

it('the name of every state stands whole on the map, however long it is and wherever its state lies', () => {
  for (const { code, at } of map.states) {
    const name = `✓ ${stateName(code)}`;
    const { x, y, size } = hangName(name, at, map, largest);
    const right = x + (measureWord(name) / 13) * size;
    expect({ name, isWhole: x > 0 && right < map.width && y - size > 0 && y < map.height }).toEqual({
      name,
      isWhole: true,
    });
    // Half of what is asked for can still be read from the last row.
    expect(size).toBeGreaterThan(largest / 2);
  }
});

it('is as large as asked for and in the middle where there is room, above its place, and below it at the upper edge', () => {
  const size = { width: 1_000, height: 700 };
  const { x, y, size: type } = hangName('Oman', [500, 300], size, 80);
  expect(type).toBe(80);
  expect(x + ((measureWord('Oman') / 13) * 80) / 2).toBeCloseTo(500);
  expect(y).toBeLessThan(300);
  expect(hangName('Oman', [500, 100], size, 80).y).toBeGreaterThan(100);
});
