import { expect, it } from 'vitest';
import { findKey, isPrefetch } from '#lib/offline/find-key.ts';

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({
  url,
  method,
  headers: new Headers(headers),
});

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

it('keeps the payload of a static build, which is a file beside the page, as the payload of its page', () => {
  const payloads = ['https://a.test/sub/study/index.txt', 'https://a.test/sub/study/__next.study.__PAGE__.txt?_rsc=1'];
  for (const url of payloads) expect(findKey(ask(url, { RSC: '1' }))).toBe('https://a.test/sub/study?_rsc');
  expect(findKey(ask('https://a.test/index.txt', { RSC: '1' }))).toBe('https://a.test/?_rsc');
  expect(findKey(ask('https://a.test/sub/study/index.txt'))).toBe('https://a.test/sub/study/index.txt');
});

it('knows when Next asks ahead', () => {
  expect(isPrefetch(ask('https://a.test/', { 'Next-Router-Prefetch': '1' }))).toBe(true);
  expect(isPrefetch(ask('https://a.test/', {}, 'HEAD'))).toBe(true);
  expect(isPrefetch(ask('https://a.test/', { RSC: '1' }))).toBe(false);
});
