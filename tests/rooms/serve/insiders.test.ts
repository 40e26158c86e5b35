import { expect, it } from 'vitest';
import { buildInsiders } from '#lib/rooms/serve/api/insiders.ts';

it('knows where somebody of a room was seen, and of which room', () => {
  const { note, has } = buildInsiders();
  note('school', 'ABCDEF');
  expect(has('school', 'ABCDEF')).toBe(true);
  expect(has('school', 'GHJKMN')).toBe(false);
  expect(has('elsewhere', 'ABCDEF')).toBe(false);
});

it('keeps a number of them and forgets the one that was seen longest ago', () => {
  const { note, has } = buildInsiders(2);
  for (const address of ['first', 'second', 'first', 'third']) note(address, 'ABCDEF');
  expect(['first', 'second', 'third'].filter((address) => has(address, 'ABCDEF'))).toEqual(['first', 'third']);
});
