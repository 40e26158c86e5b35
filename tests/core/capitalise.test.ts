import { expect, it } from 'vitest';
import { capitalise } from '#lib/core/capitalise.ts';

it.each([
  ['about 20 times', 'About 20 times'],
  ['al-Qaeda', 'Al-Qaeda'],
  ['post-Cold War', 'Post-Cold War'],
  ['Mi-35', 'Mi-35'],
  ['', ''],
])('“%s” begins a sentence as “%s”', (text, begun) => {
  expect(capitalise(text)).toBe(begun);
});

it('a name that has its capital inside is not respelt', () => {
  expect(capitalise('openDemocracy')).toBe('openDemocracy');
});
