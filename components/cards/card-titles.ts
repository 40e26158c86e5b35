/** What the dialogs about a card are headed by, wherever they open. */
export const cardTitles = {
  flag: 'What is wrong with this question?',
  info: 'What is known of this card',
} as const;

export type CardDialogName = keyof typeof cardTitles;
