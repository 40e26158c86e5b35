import { expect, it } from 'vitest';
import { idOf } from '#lib/facts/timeline-entry.ts';
import { linkDated } from '#lib/practice/link-dated.ts';
import { openChoice, type TimelineChoice } from '#lib/timeline/timeline-choice.ts';
import { buildEntries } from '#tests/builders/build-timeline.ts';

const sources = [
  { id: 'report', letter: 'A' },
  { id: 'paper', letter: 'B' },
];
const link = (count: number, choice: Partial<TimelineChoice> = {}) => {
  const seen = buildEntries(Array(count).fill('2014'));
  const practice = linkDated({ dossierId: 'a-dossier', sources, choice: { ...openChoice, ...choice }, seen });
  return { seen, practice, query: new URLSearchParams(practice?.href.split('?')[1]) };
};

it('a few facts are named one by one, and nothing else is', () => {
  const { seen, practice, query } = link(20, { isAll: true, letters: ['B'], at: '2014' });
  expect(practice?.isExact).toBe(true);
  expect(query.getAll('fact')).toEqual(seen.map(idOf));
  expect([...new Set(query.keys())]).toEqual(['dossier', 'fact']);
});

it('many facts of all time are named by what was chosen, which holds more than they', () => {
  const { practice, query } = link(200, { isAll: true, letters: ['B'], standings: ['forecast'], entity: 'moscow' });
  expect(practice?.isExact).toBe(false);
  expect(query.toString()).toBe('dossier=a-dossier&source=paper&standing=forecast&entity=moscow');
});

it.each([{ isAll: true, at: '2010s' }, { isAll: false }])(
  'many facts of %j have no link that says what they are',
  (choice) => {
    expect(link(200, choice).practice).toBeUndefined();
  },
);

it('there is nothing to practise where nothing is shown', () => {
  expect(link(0).practice).toBeUndefined();
});

it('no link is longer than can be passed on', () => {
  for (const count of [1, 50, 100, 1_000])
    expect(link(count, { isAll: true }).practice?.href.length).toBeLessThan(2_001);
});
