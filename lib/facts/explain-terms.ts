/** Finds the terms of a glossary in a text, so that the first of each can be explained where it stands. */
import { escapePattern } from '#lib/core/escape-pattern.ts';
import type { Term } from './glossary-schema.ts';

export interface TextPart {
  readonly text: string;
  /** Set where the text is a term, met for the first time. */
  readonly term?: Term;
}

/** Splits the texts of one page, in their order. Longer forms come before shorter ones; capital letters count. */
export function explainTerms(texts: readonly string[], glossary: readonly Term[]): TextPart[][] {
  const forms = glossary
    .flatMap((term) => [term.term, ...term.forms].map((form) => ({ form, term })))
    .toSorted((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return texts.map((text) => [{ text }]);
  const termOf = new Map(forms.map(({ form, term }) => [form, term]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${forms.map(({ form }) => escapePattern(form)).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );
  const met = new Set<string>();
  return texts.map((text) => {
    const parts: TextPart[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const term = termOf.get(match[0]);
      if (term === undefined || met.has(term.id)) continue;
      met.add(term.id);
      parts.push({ text: text.slice(from, match.index) }, { text: match[0], term });
      from = match.index + match[0].length;
    }
    return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
  });
}
