/**
 * The address of a practice, for every link there is: `?dossier=…&topic=…&source=…&only=missed&length=10&minutes=5` opens the form
 * with these choices made, `&items=…` the very questions, each by a short mark. A link to questions never says that they count:
 * one from somebody else must not write to the schedule. To the form it may, since there one sees the choice and begins by hand.
 */
import { standings } from '#lib/facts/standing.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kinds, type Item } from '#lib/items/item-kinds.ts';
import { markOfItem } from '#lib/items/item-mark.ts';
import { openChoice, selections, type PracticeChoice } from './practice-choice.ts';
import { usualTerms, type PracticeTerms } from './practice-terms.ts';

/** What is not named stays open, or as usual. */
export type PracticeWish = Partial<PracticeChoice & PracticeTerms>;

/** Whole numbers without leading zeros, up to 999. */
const numberPattern = /^[1-9]\d{0,2}$/;

/** Without a dossier the first one is meant. */
export function printPracticeLink(dossierId: string | undefined, wish: PracticeWish = {}): `/practice?${string}` {
  const { sources, topics, standings: some, kinds: ways, entities, facts, only } = { ...openChoice, ...wish };
  const { length, limitMinutes, counts } = { ...usualTerms, ...wish };
  return printFields([
    ['dossier', dossierId === undefined ? [] : [dossierId]],
    ['source', sources],
    ['topic', topics],
    ['standing', some],
    ['kind', ways],
    ['entity', entities],
    ['fact', facts],
    ['only', only === openChoice.only ? [] : [only]],
    ['length', length === usualTerms.length ? [] : [length]],
    ['minutes', limitMinutes === 0 ? [] : [limitMinutes]],
    ['counted', counts ? ['yes'] : []],
  ]);
}

/** The same questions for whoever opens it, by their marks. */
export function printSetLink(dossierId: string, marks: string, limitMinutes: number): `/practice?${string}` {
  return printFields([
    ['dossier', [dossierId]],
    ['items', [marks]],
    ['minutes', limitMinutes === 0 ? [] : [limitMinutes]],
  ]);
}

function printFields(fields: readonly (readonly [name: string, values: readonly (string | number)[]])[]) {
  const pairs = fields.flatMap(([name, values]) => values.map((value) => [name, String(value)]));
  return `/practice?${new URLSearchParams(pairs).toString()}` as const;
}

export interface ReadPractice {
  readonly choice: PracticeChoice;
  readonly terms: PracticeTerms;
  /** For `parsePracticeItems`; empty for the form. */
  readonly marks: string;
  /** How many choices the link names that this dossier does not have: they are left out. */
  readonly unknown: number;
}

/** Facts are taken as they are: a section names those without questions too. A number that makes no sense is the usual one. */
export function parsePracticeLink(query: URLSearchParams, bank: StudyBank): ReadPractice {
  let unknown = 0;
  const readSide = <T extends string>(name: string, all: readonly T[]): T[] => {
    const wanted = new Set<string>(query.getAll(name));
    const kept = all.filter((one) => wanted.has(one));
    unknown += wanted.size - kept.length;
    return kept;
  };
  const readNumber = (name: string, usual: number) => {
    const text = query.get(name) ?? '';
    return numberPattern.test(text) ? Number(text) : usual;
  };
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const [only = openChoice.only] = readSide('only', selections);
  const choice = {
    sources: readSide('source', idsOf(bank.sources)),
    topics: readSide('topic', idsOf(bank.topics)),
    standings: readSide('standing', standings),
    kinds: readSide('kind', kinds),
    entities: readSide('entity', idsOf(bank.entities)),
    facts: [...new Set(query.getAll('fact'))],
    only,
  };
  const marks = query.get('items') ?? '';
  const terms = {
    length: readNumber('length', usualTerms.length),
    limitMinutes: readNumber('minutes', 0),
    counts: marks === '' && query.get('counted') === 'yes',
  };
  return { choice, terms, marks, unknown };
}

export function printPracticeItems(items: readonly Item[]): string {
  return items.map(({ id }) => markOfItem(id)).join('.');
}

export interface LinkedItems {
  readonly items: readonly Item[];
  /** How many marks name no item of this bank: it was made anew, or the link is damaged. */
  readonly missing: number;
}

export function parsePracticeItems(text: string, bank: readonly Item[]): LinkedItems {
  const byMark = new Map(bank.toReversed().map((item) => [markOfItem(item.id), item]));
  const found = text
    .split('.')
    .filter((mark) => mark !== '')
    .map((mark) => byMark.get(mark));
  const items = found.filter((item) => item !== undefined);
  return { items, missing: found.length - items.length };
}
