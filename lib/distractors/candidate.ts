/** A candidate distractor: a value of the key's type, its words, and why it is wrong. */
import { formatQuantity } from '#lib/core/format-quantity.ts';
import { formatDate } from '#lib/core/partial-date.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { AnswerValue } from './answer-value.ts';

export interface Candidate {
  readonly value: AnswerValue;
  readonly text: string;
  /** True when an author wrote it for this card. */
  readonly isWritten?: boolean;
  /** Shown to whoever chose it. */
  readonly why?: string;
}

export function textOfValue(value: AnswerValue, index: DossierIndex): string {
  switch (value.type) {
    case 'entity':
      return index.entity(value.entity).name;
    case 'date':
      return formatDate(value.date);
    case 'number':
      return formatQuantity(value.value, value.unit);
    case 'text':
      return value.text;
    case 'list':
      return joinList(value.texts);
  }
}

export function unitOf(value: AnswerValue): string {
  return value.type === 'number' ? value.unit : '';
}

/** "defence, trade and energy". */
function joinList(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((part) => part !== '').join(' and ');
}
