/** What every widget is given: it draws a view, reports a response, and decides nothing about what is right. */
import type { Kind, ResponseOf, RevealOf, ViewOf } from '#lib/items/item-kinds.ts';

export interface QuestionProps<K extends Kind> {
  readonly view: ViewOf<K>;
  /** Set once an answer has been given: what was answered, if anything, and what may be marked. */
  readonly outcome?:
    | { readonly response?: ResponseOf<K> | undefined; readonly reveal: RevealOf<K>; readonly isRight: boolean }
    | undefined;
  /** What was missing in the last try. */
  readonly hint?: string | undefined;
  onRespond(response: ResponseOf<K>): void;
}
