/** The right answer to a question of several parts, as pairs: a line with its match, an event with its date. */
import type { ItemView, Reveal } from './item-kinds.ts';

export interface AnswerPair {
  readonly text: string;
  readonly match: string;
}

/** Reads the fields by what they are, not by the kind's name; empty where the answer is one. */
export function listAnswerPairs(view: ItemView, reveal: Reveal): readonly AnswerPair[] {
  if ('prompts' in view && reveal.kind === view.kind) {
    return view.prompts.map(({ id, text }) => ({ text, match: textOf(view.choices, reveal.key[id]) }));
  }
  if ('entries' in view && reveal.kind === view.kind) {
    return reveal.key.map((id) => ({ text: textOf(view.entries, id), match: reveal.dates[id] ?? '' }));
  }
  return [];
}

function textOf(parts: readonly { readonly id: string; readonly text: string }[], wanted: string | undefined): string {
  return parts.find(({ id }) => id === wanted)?.text ?? '';
}
