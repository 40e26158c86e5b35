/** What a typed text is compared as: letters and digits, without marks, case, punctuation or invisible characters. */
const invisible = /[\p{Cc}\p{Cf}]/gu; // controls, zero-width and right-to-left marks
const marks = /\p{M}/gu;
const apostrophes = /['’‘ʼ`´]/g;
const separators = /[^\p{L}\p{N}]+/gu;
const leadingArticle = /^(?:the|a|an) (?=.)/;

export function normaliseText(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(invisible, '')
    .replace(apostrophes, '') // before NFKD, which makes ´ a space and a mark
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(separators, ' ')
    .trim()
    .replace(leadingArticle, '');
}

/** The words of a text in comparable form. */
export function wordsOf(text: string): string[] {
  const normal = normaliseText(text);
  return normal === '' ? [] : normal.split(' ');
}
