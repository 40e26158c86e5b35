/** Branded ids for what is logged and scheduled, so that a card's id cannot stand where an item's is meant. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type CardId = Id<'card'>;
export type ItemId = Id<'item'>;
export type EventId = Id<'event'>;
export type SessionId = Id<'session'>;

/** A card is named within its fact: `moscow-times.first-agreement#signed-on`. */
export const toCardId = (factId: string, name: string) => `${factId}#${name}` as CardId;

/** An item is named by its card, template and variant; none of these depends on where the card stands in the bank. */
export const toItemId = (card: CardId, template: string, variant: string) => `${card}/${template}/${variant}` as ItemId;

/** Ids that come back from storage; the schema at the border has checked that they are text. */
export const storedCardId = (text: string) => text as CardId;
export const storedItemId = (text: string) => text as ItemId;
export const storedEventId = (text: string) => text as EventId;
export const storedSessionId = (text: string) => text as SessionId;
