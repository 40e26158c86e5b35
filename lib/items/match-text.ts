/**
 * Whether a typed text names the answer. Exact names first; then a slip or two, but only where nothing else of that
 * type is as near: Shoygu is Shoigu, Iraq is not Iran, 2013 is not 2014.
 */
import { editDistance } from '#lib/core/edit-distance.ts';
import { wordsOf } from '#lib/core/normalise-text.ts';

export type TextMatch = 'exact' | 'misspelt' | 'none';

/** No name is longer; what is longer is not compared at all. */
export const longestTypedText = 200;

export function matchText(typed: string, accepted: readonly string[], rivals: readonly string[]): TextMatch {
  if (typed.length > longestTypedText) return 'none';
  const given = wordsOf(typed);
  if (given.length === 0) return 'none';
  const keys = accepted.map(wordsOf);
  if (keys.some((key) => joinType(key) === joinType(given))) return 'exact';
  const nearest = Math.min(...keys.map((key) => slips(given, key)));
  if (nearest === Infinity) return 'none';
  const rivalIsAsNear = rivals.map(wordsOf).some((rival) => distanceToRival(given, rival) <= nearest);
  return rivalIsAsNear ? 'none' : 'misspelt';
}

/** Mi-17, Mi 17 and Mi17 are one name. */
const joinType = (words: readonly string[]) => words.join(' ').replace(/(\p{L}) (?=\p{N})/gu, '$1');

/**
 * Edits between the two, Infinity when more than the key's length forgives: one from 5 letters, two from 8.
 * Digits and words of up to three letters forgive nothing: Jan 2014 is not Jun 2014, nor June 2014 July 2014.
 */
function slips(given: readonly string[], key: readonly string[]): number {
  const length = lettersOf(key)
    .split(' ')
    .filter((word) => word.length > 3)
    .join('').length;
  const forgiven = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  const found = distance(given, key);
  return found <= forgiven ? found : Infinity;
}

/** Words with digits must stand as they are: a year or a type number has no near misses. */
function distance(given: readonly string[], key: readonly string[]): number {
  return digitsOf(given) === digitsOf(key) ? letterEdits(given, key) : Infinity;
}

/** A rival without digits, such as a month, is one beside any: December rivals November 2014. */
function distanceToRival(given: readonly string[], rival: readonly string[]): number {
  return digitsOf(rival) === '' ? letterEdits(given, rival) : distance(given, rival);
}

const digitsOf = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
const lettersOf = (words: readonly string[]) => words.filter((word) => !/\d/.test(word)).join(' ');

function letterEdits(given: readonly string[], key: readonly string[]): number {
  const edits = editDistance(lettersOf(given), lettersOf(key), 3);
  return edits > 3 ? Infinity : edits;
}
