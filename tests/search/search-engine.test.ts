import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildSearchEntries } from '#lib/search/build-search-entries.ts';
import { buildSearchEngine } from '#lib/search/search-engine.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';

const entries = buildSearchEntries(buildDossierIndex(requireDossier('russia-pakistan')));
const engine = buildSearchEngine(entries);
const first = (query: string) => engine.find(query).entries[0]?.title;
const named = (title: string): SearchEntry => ({
  type: 'entity',
  sort: 'state',
  href: `/${title}`,
  title,
  names: [],
  text: '',
  facts: 1,
});

describe('a search', () => {
  it.each([
    ['by name', 'Sergei Shoigu', 'Sergei Shoigu'],
    ['by another spelling', 'shoygu', 'Sergei Shoigu'],
    ['by the beginning of a name', 'topych', 'Pyotr Topychkanov'],
    ['with a letter wrong', 'Topichkanov', 'Pyotr Topychkanov'],
    ['with two letters wrong', 'topichkanow', 'Pyotr Topychkanov'],
    ['without accents', 'agazade', 'Kenan Ağazade'],
    ['by an abbreviation', 'sco', 'Shanghai Cooperation Organization'],
    ['without a hyphen', 'mi35', 'Mi-35'],
    ['in other words about it', 'embargo', 'Russian arms embargo on Pakistan'],
  ])('%s finds it first', (_, query, title) => {
    expect(first(query)?.toLowerCase()).toBe(title.toLowerCase());
  });

  it('finds a fact by words of it in any order', () => {
    const fact = entries.find(({ href }) => href.endsWith('#moscow-times.first-agreement'));
    const words = (fact?.title ?? '').split(' ').slice(0, 5).toReversed().join(' ');
    expect(engine.find(words).entries).toContain(fact);
  });

  it('finds every entry by its whole title', () => {
    for (const entry of entries) expect(engine.find(entry.title).entries).toContain(entry);
  });

  it('finds every entry by each of its names', () => {
    for (const entry of entries) for (const name of entry.names) expect(engine.find(name).entries).toContain(entry);
  });

  it('with every word spelled right is not mixed with what is spelled nearly so', () => {
    const two = buildSearchEngine([named('Iran'), named('Iraq')]);
    expect(two.find('iran').entries.map(({ title }) => title)).toEqual(['Iran']);
    expect(two.find('iraqi').entries.map(({ title }) => title)).toEqual(['Iraq']);
  });

  it.each([
    ['all', 'Sergei Shoigu'],
    ['similar', 'Sergej Shoigo'],
    ['some', 'Shoigu xylophone'],
  ])('says that what it found has %s of the words: %s', (has, query) => {
    const found = engine.find(query);
    expect(found.has).toBe(has);
    expect(found.entries[0]?.title).toBe('Sergei Shoigu');
  });

  it('never takes one year for another', () => {
    expect(buildSearchEngine([named('The summit of 2012')]).find('2013').entries).toEqual([]);
  });

  it('for a number finds what says it, and no paragraph of that number', () => {
    const found = engine.find('4').entries.filter(({ type }) => type === 'fact');
    for (const { title, text } of found) expect(`${title} ${text}`).toMatch(/\b4/);
  });

  it('for words that do not stand together finds what has some of them', () => {
    expect(engine.find('zeppelin Shoigu').entries.map(({ title }) => title)).toContain('Sergei Shoigu');
  });

  it.each(['', '   ', '—', '…', '¶'])('for “%s” finds nothing', (query) => {
    expect(engine.find(query).entries).toEqual([]);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => Array.isArray(engine.find(query).entries)),
    );
  });
});
