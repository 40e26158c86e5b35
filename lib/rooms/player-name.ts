/** Names of players: cleaned to plain text, refused where they pose as somebody or are rude, numbered where they are taken. */
import type { Problem } from '#lib/core/problem.ts';
import { normaliseText } from '#lib/core/normalise-text.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { isRude } from './rude-words.ts';

export const longestName = 20;

/** Who would be taken for somebody else on the projector. */
const reserved = new Set(['host', 'teacher', 'admin', 'administrator', 'moderator', 'system', 'dossier', 'everybody']);

/** Controls, formats (bidirectional and zero-width marks among them), lone surrogates, private and unassigned characters. */
const unseen = /(?!\u200C)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0]/gu;
/** The half-space belongs between two letters, and Persian names are misspelled without it; elsewhere it is unseen too. */
const strayHalfSpace = /(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})/gu;
const space = /[\s\p{Z}]/gu;
/** Two marks on a letter are enough for every script that is written; towers of them cover the lines above and below. */
const towers = /(\p{M}{2})\p{M}+/gu;

const empty: Problem = { code: 'bad-name', message: `A name has 1 to ${longestName} characters. Type one.` };
const unfit: Problem = { code: 'bad-name', message: 'This name is not to be used here. Choose another one.' };

/** One line of plain text; nothing in it changes how other text is shown. */
export function cleanText(text: string, longest: number): string {
  const plain = text.replace(space, ' ').replace(unseen, '').replace(strayHalfSpace, '').replace(/ +/g, ' ').trim();
  return cut(plain.normalize('NFC').replace(towers, '$1'), longest);
}

/** Refuses with bad-name. A name that is too long is refused, not cut: nobody finds a stranger's name on the screen. */
export function parsePlayerName(text: string): Result<string, Problem> {
  const name = cleanText(text, Infinity);
  const plain = normaliseText(name);
  if (plain === '') return refuse(empty);
  const tooLong = findNameTooLong(text);
  if (tooLong !== undefined) return refuse(tooLong);
  return reserved.has(plain) || isRude(plain) ? refuse(unfit) : ok(name);
}

/** Also for a name that is still being typed; undefined while it fits. */
export function findNameTooLong(text: string): Problem | undefined {
  const surplus = Array.from(cleanText(text, Infinity)).length - longestName;
  if (surplus <= 0) return undefined;
  return {
    code: 'bad-name',
    message: `A name has at most ${longestName} characters; this one has ${surplus} too many. Shorten it.`,
  };
}

/** By what two names count as the same. */
export function nameKey(name: string): string {
  return normaliseText(name);
}

/** The name itself, or with the lowest number that nobody has. */
export function pickFreeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(name))) return name;
  for (let number = 2; ; number++) {
    const numbered = `${cut(name, longestName - String(number).length - 1)} ${number}`;
    if (!taken.has(nameKey(numbered))) return numbered;
  }
}

/** Never within a character. */
function cut(text: string, longest: number): string {
  return Array.from(text).slice(0, longest).join('').replace(strayHalfSpace, '').trim();
}
