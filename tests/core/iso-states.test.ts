import { expect, it } from 'vitest';
import { findStateCode, stateNames } from '#lib/core/iso-states.ts';

it.each([
  ['586', 'PK'],
  ['004', 'AF'],
  ['-2', undefined],
])('the number %s is %s', (digits, code) => {
  expect(findStateCode(digits)).toBe(code);
});

it('a state has its short and its official name', () => {
  const names = new Map(stateNames).get('RU');
  expect(names).toEqual(expect.arrayContaining(['Russia', 'Russian Federation']));
});
