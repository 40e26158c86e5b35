import { expect, it } from 'vitest';
import { findKey, isPrefetch } from '#lib/offline/find-key.ts';

const ask = (url: string, headers: Record<string, string> = {}) => ({ url, headers: new Headers(headers) });

it.each([
  ['https://a.test/', 'https://a.test/'],
  ['https://a.test/study', 'https://a.test/study'],
  ['https://a.test/study/', 'https://a.test/study'],
  ['https://a.test/study?dossier=x#top', 'https://a.test/study'],
  ['https://a.test/sub/', 'https://a.test/sub'],
])('%s is kept as %s', (url, key) => {
  expect(findKey(ask(url))).toBe(key);
});

it('keeps the payload of a page apart from its document, under one name for every query', () => {
  const payloads = [
    'https://a.test/study?_rsc=1',
    'https://a.test/study?dossier=x&_rsc=2',
    'https://a.test/study?_rsc',
  ];
  const keys = new Set(payloads.map((url) => findKey(ask(url, { RSC: '1' }))));
  expect([...keys]).toEqual(['https://a.test/study?_rsc']);
});

it('knows when Next asks ahead', () => {
  expect(isPrefetch(ask('https://a.test/', { 'Next-Router-Prefetch': '1' }))).toBe(true);
  expect(isPrefetch(ask('https://a.test/', { RSC: '1' }))).toBe(false);
});
