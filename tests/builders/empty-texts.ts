/** What looks typed but holds no letter and no digit. */
export const emptyTexts = ['', '   ', '\n\t', '\u200B', '\u200F\u00A0', '…', '?', '🙂'];
