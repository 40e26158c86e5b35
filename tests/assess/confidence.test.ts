import { expect, it } from 'vitest';
import { confidenceLevels, toChance } from '#lib/assess/confidence.ts';

it('a guess is worth what guessing is worth, and no level less', () => {
  const chances = (guessing: number) => confidenceLevels.map((level) => toChance(level, guessing));
  expect(chances(1 / 3)).toEqual([1 / 3, 0.5, 0.7, 0.9, 0.99]);
  expect(chances(0.02)).toEqual([0.02, 0.5, 0.7, 0.9, 0.99]);
  expect(chances(0.5)).toEqual([0.5, 0.5, 0.7, 0.9, 0.99]);
});
