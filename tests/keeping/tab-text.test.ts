import { afterEach, expect, it, vi } from 'vitest';
import { dropTabText, readTabText, writeTabText } from '#components/keeping/tab-text.ts';
import { denyStorage, keepStorage } from '#tests/setup/stub-storage.ts';

afterEach(() => vi.unstubAllGlobals());

it('a tab finds what was kept before a reload, and nothing once it was dropped', () => {
  const kept = keepStorage('sessionStorage');
  kept.set('earlier', 'a token');
  expect(readTabText('earlier')).toBe('a token');
  dropTabText('earlier');
  expect([readTabText('earlier'), kept.size]).toEqual([undefined, 0]);
});

it('where storage is denied a text holds until it is dropped', () => {
  denyStorage('sessionStorage');
  writeTabText('run', 'begun');
  expect(readTabText('run')).toBe('begun');
  dropTabText('run');
  expect(readTabText('run')).toBeUndefined();
});
