/** A fact stands alone: no words whose meaning moves with the day they are read. */
import { readableTexts, type FactRule } from '../rule.ts';

const moving =
  /\b(?:today|yesterday|tomorrow|nowadays|currently|recently|lately|at present|presently|so far|to date|(?:last|next|this|past|coming) (?:year|month|week|decade|summer|autumn|winter|spring)s?|(?:years?|months?|weeks?|days?) ago)\b/i;

export const relativeDate: FactRule = {
  code: 'relative-date',
  check: (fact) =>
    readableTexts(fact).flatMap(({ path, text }) => {
      const found = moving.exec(text)?.[0];
      return found === undefined
        ? []
        : [{ path, message: `"${found}" moves with the reader; work the date out and write it` }];
    }),
};
