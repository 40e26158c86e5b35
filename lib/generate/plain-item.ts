/** An item for a reader outside: its key in words, its options with their truth, what may be typed, its feedback in one text. */
import type { Item } from '#lib/items/item-kinds.ts';

export interface PlainItem {
  readonly id: string;
  readonly kind: string;
  readonly template: string;
  readonly card: string;
  readonly facts: readonly string[];
  readonly stem: string;
  readonly options?: readonly { readonly text: string; readonly correct: boolean; readonly why?: string }[];
  /** For an ordering: what is to be ordered, as shown. */
  readonly entries?: readonly string[];
  /** For a matching: the lines, and what can be given to them. */
  readonly prompts?: readonly string[];
  readonly choices?: readonly string[];
  readonly key: string;
  readonly accepted?: readonly string[];
  readonly feedback: string;
  readonly citations: readonly { readonly source: string; readonly paragraphs: readonly number[] }[];
}

/** Reads the fields by what they are, not by the kind's name: a new kind that shares them needs nothing here. */
export function toPlainItem(item: Item): PlainItem {
  const { id, kind, template, card, facts, stem, feedback, citations } = item;
  return {
    id,
    kind,
    template,
    card,
    facts,
    stem,
    ...('options' in item
      ? {
          options: item.options.map(({ id: letter, text, why }) => ({
            text,
            correct: item.key.includes(letter),
            ...(why === undefined ? {} : { why }),
          })),
        }
      : {}),
    ...('entries' in item ? { entries: textsOf(item.entries) } : {}),
    ...('prompts' in item ? { prompts: textsOf(item.prompts), choices: textsOf(item.choices) } : {}),
    key: keyInWords(item),
    ...('accepted' in item ? { accepted: item.accepted } : {}),
    ...('low' in item ? { accepted: [`${item.low} to ${item.high}`] } : {}),
    feedback: `${feedback.answer.replace(/\.$/, '')}. ${feedback.because}`,
    citations,
  };
}

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

function keyInWords(item: Item): string {
  if ('prompts' in item) {
    const choiceOf = (id: string) => item.choices.find((choice) => choice.id === item.key[id])?.text ?? '';
    return item.prompts.map(({ id, text }) => `${text} → ${choiceOf(id)}`).join('; ');
  }
  return 'key' in item && typeof item.key === 'boolean' ? String(item.key) : item.feedback.answer;
}
