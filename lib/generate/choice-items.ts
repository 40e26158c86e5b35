/** A question asked in the two ways that most templates share: with its key among options, and with its key typed. */
import { pickOrder, type Random } from '#lib/core/random.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { position } from '#lib/distractors/position.ts';
import type { ShortText } from '#lib/items/kinds/short-text.ts';
import type { SingleChoice } from '#lib/items/kinds/single-choice.ts';
import type { StudyCard } from './study-card.ts';
import { buildBase, lotFor, type GenerateContext } from './template.ts';
import { acceptedTexts, isTypable } from './typed-key.ts';

/** Nothing when fewer than two distractors pass the proof, or when the key would be known among any. */
export function buildChoice(card: StudyCard, template: string, context: GenerateContext): SingleChoice[] {
  if (card.card.recognisable === true) return [];
  const distractors = context.distractorsOf(card);
  if (distractors.length < 2 || card.key.type === 'list') return [];
  const key: Candidate = { value: card.key, text: card.keyText };
  const base = buildBase(card, template, 'single-choice', card.card.question);
  return [{ ...base, kind: 'single-choice', ...letterOptions(key, distractors, lotFor(card, `${template}/key`)) }];
}

/** Nothing when the key is too long to be typed. */
export function buildTyped(card: StudyCard, template: string, context: GenerateContext): ShortText[] {
  const accepted = acceptedTexts(card, context.index);
  if (!isTypable(accepted)) return [];
  const stem = card.key.type === 'list' ? `${card.card.question} Name one of them.` : card.card.question;
  return [
    {
      ...buildBase(card, template, 'short-text', stem),
      kind: 'short-text',
      accepted: [...accepted],
      rivals: [...context.rivalsOf(card)],
    },
  ];
}

/** Options in an order that does not tell the key, with their letters, and the key's letter. */
export function letterOptions(key: Candidate, distractors: readonly Candidate[], random: Random) {
  const options = placeKey(key, distractors, random);
  const letterOf = (option: Candidate) => String.fromCharCode(97 + options.indexOf(option));
  return {
    options: options.map((option) => ({
      id: letterOf(option),
      text: option.text,
      ...(option.why === undefined ? {} : { why: option.why }),
    })),
    key: letterOf(key),
  };
}

/**
 * Figures and dates ascend. Among words the key's place is the lot's alone: an author who rewords an option moves no key.
 * The others stand in an order of their own, from the alphabet.
 */
function placeKey(key: Candidate, distractors: readonly Candidate[], random: Random): Candidate[] {
  const all = [key, ...distractors];
  if (all.every(({ value }) => position(value) !== undefined)) {
    return all.toSorted((a, b) => (position(a.value) ?? 0) - (position(b.value) ?? 0));
  }
  const place = random.below(all.length);
  return shuffleWords(distractors, random).toSpliced(place, 0, key);
}

/** By lot, from alphabetical order, so that the order in which they were written says nothing. */
export function shuffleWords(options: readonly Candidate[], random: Random): Candidate[] {
  return pickOrder(
    options.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
    random,
  );
}
