import { expect, it } from 'vitest';
import { groupResults } from '#lib/search/group-results.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';

const entry = (type: 'term' | 'fact', at: number): SearchEntry => {
  const text = { href: `/${type}-${at}`, title: `${type} ${at}`, names: [], text: '' };
  return type === 'term' ? { type, ...text } : { type, standing: 'event', place: 'A ¶ 1', ...text };
};

it('names come before facts, whatever was found first, and each sort keeps its order', () => {
  const groups = groupResults([entry('fact', 2), entry('term', 1), entry('fact', 1)]);
  expect(groups.map(({ type, items }) => [type, ...items.map(({ title }) => title)])).toEqual([
    ['term', 'term 1'],
    ['fact', 'fact 2', 'fact 1'],
  ]);
});

it('of many only the best few are shown', () => {
  const [facts] = groupResults(Array.from({ length: 50 }, (_, at) => entry('fact', at)));
  expect(facts?.items.map(({ title }) => title)).toEqual(Array.from({ length: 10 }, (_, at) => `fact ${at}`));
});

it('nothing found is no group', () => {
  expect(groupResults([])).toEqual([]);
});
