import { expect, it } from 'vitest';
import { idOf } from '#lib/facts/timeline-entry.ts';
import { linkDated, listUnasked } from '#lib/practice/link-dated.ts';
import { openChoice, type TimelineChoice } from '#lib/timeline/timeline-choice.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';
import { buildEntries } from '#tests/builders/build-timeline.ts';

const sources = [
  { id: 'report', letter: 'A' },
  { id: 'paper', letter: 'B' },
];
const link = (count: number, choice: Partial<TimelineChoice> = {}, unasked: readonly string[] = []) => {
  const seen = buildEntries(Array(count).fill('2014'));
  const practice = linkDated({ dossierId: 'a-dossier', sources, choice: { ...openChoice, ...choice }, seen, unasked });
  const href = 'href' in practice ? practice.href : '';
  return { seen, practice, href, query: new URLSearchParams(href.split('?')[1]) };
};

it('a few facts are named one by one, and nothing else is', () => {
  const { seen, practice, query } = link(20, { isAll: true, letters: ['B'], at: '2014' });
  expect(practice).toMatchObject({ type: 'exact', count: 20 });
  expect(query.getAll('fact')).toEqual(seen.map(idOf));
  expect([...new Set(query.keys())]).toEqual(['dossier', 'fact']);
});

it('many facts of all time are named by what was chosen, which holds more than they', () => {
  const { practice, query } = link(200, { isAll: true, letters: ['B'], standings: ['forecast'], entity: 'moscow' });
  expect(practice.type).toBe('chosen');
  expect(query.toString()).toBe('dossier=a-dossier&source=paper&standing=forecast&entity=moscow');
});

it.each([{ isAll: true, at: '2010s' }, { isAll: false }])(
  'many facts of %j have no link that says what they are',
  (choice) => {
    expect(link(200, choice).practice).toEqual({ type: 'too-many' });
  },
);

it('facts that no question hangs on are not named, and where there are no others there is nothing to practise', () => {
  const { practice, query } = link(3, {}, ['report.f1']);
  expect(practice).toMatchObject({ type: 'exact', count: 2 });
  expect(query.getAll('fact')).toEqual(['report.f0', 'report.f2']);
  expect(link(1, {}, ['report.f0']).practice).toEqual({ type: 'unasked' });
});

it('a question hangs on the first of its facts', () => {
  const item = { ...buildTrueFalse(), facts: ['report.f1', 'report.f0'] };
  expect(listUnasked(buildEntries(['2012', '2014']), [item])).toEqual(['report.f0']);
});

it('no link is longer than can be passed on', () => {
  for (const count of [1, 50, 100, 1_000]) expect(link(count, { isAll: true }).href.length).toBeLessThan(2_001);
});
