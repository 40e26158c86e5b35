/** What every kind of item has in common. A kind adds its own fields, its key and its view in one file of `kinds/`. */
import * as v from 'valibot';
import type { Random } from '#lib/core/random.ts';
import { storedCardId, storedItemId } from '#lib/core/ids.ts';

const text = v.pipe(v.string(), v.minLength(1));

const citationSchema = v.object({ source: text, paragraphs: v.array(v.number()) });

const feedbackSchema = v.object({
  /** The key in words. */
  answer: text,
  /** Why, in one line: the fact itself. */
  because: text,
});

export const itemBase = {
  id: v.pipe(text, v.transform(storedItemId)),
  template: text,
  /** The card that answering this item reviews. */
  card: v.pipe(text, v.transform(storedCardId)),
  facts: v.pipe(v.array(text), v.minLength(1)),
  stem: text,
  feedback: feedbackSchema,
  citations: v.pipe(v.array(citationSchema), v.minLength(1)),
};

/** What a learner's screen may know before the answer, whatever the kind. */
export const viewBase = { id: itemBase.id, stem: text };

/** Unready input is no attempt: it says what is missing, costs nothing and is not logged. */
export interface Invalid {
  readonly type: 'invalid';
  readonly reason: string;
}

/** `earned` of `total` points; right means all of them. */
export interface Scored {
  readonly type: 'scored';
  readonly earned: number;
  readonly total: number;
  /** True when a typed answer counted in spite of its spelling. */
  readonly misspelt?: boolean;
}

export type Score = Invalid | Scored;

export const invalid = (reason: string): Invalid => ({ type: 'invalid', reason });
export const scored = (earned: number, total = 1): Scored => ({ type: 'scored', earned, total });
export const isRight = (score: Scored) => score.earned === score.total;

/**
 * The parts of a kind. `view` is an allow-list and knows no key; `validate` needs no key and can run anywhere;
 * `score` is pure and decides alone what is right.
 */
export interface ItemKind<Item, View, Response, Reveal> {
  readonly schema: v.GenericSchema<unknown, Item>;
  readonly responseSchema: v.GenericSchema<unknown, Response>;
  /** Recognising an answer is easier than recalling it; a card's early reviews may recognise, mastery means recall. */
  readonly demand: 'recognition' | 'recall';
  view(item: Item): View;
  validate(view: View, response: Response): Invalid | undefined;
  score(item: Item, response: Response): Score;
  /** What the screen may mark once the answer has been given. */
  reveal(item: Item): Reveal;
  /** For a kind with a list to choose from: the same item with the list in an order of chance and lettered anew. */
  reorder?(item: Item, random: Random): Item;
}
