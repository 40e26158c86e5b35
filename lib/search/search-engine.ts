/**
 * The one door to MiniSearch: finds entries by what is typed. First by all the words as they stand, the last of them perhaps
 * unfinished; only when nothing has them all, by words one or two letters off; and at last by any of the words.
 */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { normaliseText, wordsOf } from '#lib/core/normalise-text.ts';
import type { SearchEntry } from './search-entry.ts';

export interface SearchEngine {
  /** What holds no letter or digit finds nothing. */
  find(query: string): Found;
}

export interface Found {
  /** Whether they have every word as it stands, every word or one spelled nearly so, or only some of the words. */
  readonly has: 'all' | 'similar' | 'some';
  /** The best first. */
  readonly entries: readonly SearchEntry[];
}

export const nothingFound: Found = { has: 'all', entries: [] };

/** Words that stand everywhere. As the last word they may be the beginning of another, so there they count. */
const fillers = new Set('a an and as at by for from in is of on or the to was were who with'.split(' '));

/** One letter off in four to seven, two in eight or more. Shorter words, and numbers, are others when a letter changes. */
const lettersOff = (word: string) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

const ways: readonly (readonly [Found['has'], SearchOptions])[] = [
  ['all', { combineWith: 'AND', fuzzy: false }],
  ['similar', { combineWith: 'AND', fuzzy: lettersOff }],
  ['some', { combineWith: 'OR', fuzzy: lettersOff }],
];

/** A name is what one mostly looks for; a fact is long, and holds most words somewhere. */
const weights: Readonly<Record<SearchEntry['type'], number>> = { entity: 2, source: 1.5, term: 1.5, fact: 1 };

export function buildSearchEngine(all: readonly SearchEntry[]): SearchEngine {
  const byHref = new Map(all.map((entry) => [entry.href, entry]));
  const index = new MiniSearch({
    idField: 'href',
    fields: ['title', 'names', 'text'],
    tokenize: wordsOf,
    // Already in comparable form.
    processTerm: (word) => word,
  });
  index.addAll(all.map((entry) => ({ ...entry, names: joinNames(entry) })));
  return {
    find(query) {
      const words = wordsOf(query);
      const asked = words.filter((word, at) => at === words.length - 1 || !fillers.has(word)).join(' ');
      for (const [has, way] of ways) {
        const found = index.search(asked, {
          ...way,
          boost: { title: 3, names: 2 },
          boostDocument: (href: string) => weights[byHref.get(href)?.type ?? 'fact'],
          // Only what is still being typed is unfinished.
          prefix: (_, at, terms) => at === terms.length - 1,
        });
        if (found.length === 0) continue;
        const entries = found.flatMap(({ id }: { id: string }) => byHref.get(id) ?? []);
        const isWanted = (entry: SearchEntry) => isNamed(entry, words.join(' '));
        return { has, entries: entries.toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a))) };
      }
      return nothingFound;
    },
  };
}

/** What bears exactly the name that was typed comes before what holds it among other words. */
function isNamed({ title, names }: SearchEntry, wanted: string): boolean {
  return [title, ...names].some((name) => normaliseText(name) === wanted);
}

/** Names also in one word, so that mi35 finds the Mi-35. */
function joinNames({ type, title, names }: SearchEntry): string {
  const own = type === 'fact' ? [] : [title, ...names];
  return [...names, ...own.map((name) => wordsOf(name).join(''))].join(' ');
}
