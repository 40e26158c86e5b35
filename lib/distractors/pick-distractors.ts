/**
 * Picks the distractors of a card. Enough written ones are taken as they are; the rest must pass the closed-world proof
 * like them. Where they are filled up, the key's rank by size, date or mentions is drawn by lot, so that neither "take the
 * middle" nor "take the best known" gains anything.
 */
import { normaliseText } from '#lib/core/normalise-text.ts';
import type { Random } from '#lib/core/random.ts';
import { sameValue, valueOfAnswer, type AnswerValue } from './answer-value.ts';
import type { Candidate } from './candidate.ts';
import type { CardOfFact, ClosedWorld } from './closed-world.ts';
import type { DossierTables } from './dossier-tables.ts';
import { dateDistractors } from './date-distractors.ts';
import { entityDistractors } from './entity-distractors.ts';
import { figureDistractors } from './figure-distractors.ts';
import { position } from './position.ts';
import { setDistractors } from './set-distractors.ts';
import { writtenDistractors } from './written-distractors.ts';

/** Three options, or four where an author wrote a third wrong one: more distractors rarely function. */
const usualDistractors = 2;

export function pickDistractors(
  asked: CardOfFact,
  tables: DossierTables,
  world: ClosedWorld,
  random: Random,
): Candidate[] {
  const key = valueOfAnswer(asked.card.answer, asked.fact);
  const candidates = [
    ...setDistractors(asked, tables),
    ...writtenDistractors(asked, tables.index),
    ...entityDistractors(asked, tables),
    ...dateDistractors(asked, tables),
    ...figureDistractors(asked, tables),
  ].filter(({ value }) => !sameValue(value, key) && world.findWitness(value, asked) === undefined);
  const distinct = candidates.filter(
    (candidate, at) => !candidates.slice(0, at).some((earlier) => isSame(earlier, candidate)),
  );
  const written = distinct.filter(({ isWritten }) => isWritten).slice(0, usualDistractors + 1);
  if (written.length >= usualDistractors) return written;
  return pickAround(key, distinct, tables, random);
}

function isSame(a: Candidate, b: Candidate): boolean {
  return sameValue(a.value, b.value) || normaliseText(a.text) === normaliseText(b.text);
}

/** So many below the key and so many above as the lot says, as far as there are any. Texts have no place: the first are taken. */
export function pickAround(
  key: AnswerValue,
  candidates: readonly Candidate[],
  tables: DossierTables,
  random: Random,
): Candidate[] {
  const placeOf = (value: AnswerValue) => (value.type === 'entity' ? tables.mentionsOf(value.entity) : position(value));
  const place = placeOf(key);
  if (place === undefined) return candidates.slice(0, usualDistractors);
  const below = candidates.filter(({ value }) => (placeOf(value) ?? 0) < place);
  const above = candidates.filter(({ value }) => (placeOf(value) ?? 0) > place);
  const wantedBelow = random.below(usualDistractors + 1);
  const picked = [...below.slice(0, wantedBelow), ...above.slice(0, usualDistractors - wantedBelow)];
  const rest = candidates.filter((candidate) => !picked.includes(candidate));
  return [...picked, ...rest].slice(0, usualDistractors);
}
