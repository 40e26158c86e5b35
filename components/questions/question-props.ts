/** What every widget is given: it draws a view, reports a response, and decides nothing about what is right. */
import type { Kind, ResponseOf, RevealOf, ViewOf } from '#lib/items/item-kinds.ts';

export interface QuestionProps<K extends Kind> {
  readonly view: ViewOf<K>;
  /** Set once an answer has been given: what was answered, if anything, and what may be marked. */
  readonly outcome?:
    | { readonly response?: ResponseOf<K> | undefined; readonly reveal: RevealOf<K>; readonly isRight: boolean }
    | undefined;
  /** True from the answer on, also while its marks are still to come: keys are for what goes on then. */
  readonly isGiven?: boolean | undefined;
  /** What was missing in the last try. */
  readonly hint?: string | undefined;
  /** What would be handed in as it stands, each time it changes; it may be no answer yet. */
  readonly onDraft?: ((response: ResponseOf<K>) => void) | undefined;
  onRespond(response: ResponseOf<K>): void;
}
