import { expect, it } from 'vitest';
import { findTarget } from '#lib/search/find-target.ts';

const href = '/dossiers/one/sources/paper#paper.fact';

it.each(['/dossiers/one/sources/paper', '/dossiers/one/sources/paper/'])('is found on its own page, at %s', (path) => {
  expect(findTarget(href, path)).toBe('paper.fact');
});

it('is none on another page, or of a whole page', () => {
  for (const path of ['/', '/dossiers/one/sources', '/dossiers/one/sources/paper/questions/']) {
    expect(findTarget(href, path)).toBe('');
  }
  expect(findTarget('/dossiers/one/sources/paper', '/dossiers/one/sources/paper')).toBe('');
});
