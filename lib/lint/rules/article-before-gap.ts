/** A gap with an article before it reads "the the Taliban", where the name that goes into it brings its own. */
import type { Answer, Wrong } from '#lib/facts/card-schema.ts';
import type { FactRule } from '../rule.ts';

export const articleBeforeGap: FactRule = {
  code: 'article-before-gap',
  check: (fact, index) =>
    fact.cards.flatMap((card, at) => {
      const article = /\b(?:the|an?) (?=\{\})/i.exec(card.sentence ?? '')?.[0];
      if (article === undefined) return [];
      const named = [card.answer, ...card.wrong].flatMap((part: Answer | Wrong) =>
        part.type === 'entity' ? (index.entity(part.entity).inText ?? []) : [],
      );
      return named.slice(0, 1).map((inText) => ({
        path: `cards[${at}].sentence`,
        message: `"${article.trim()}" stands before the gap, and "${inText}" goes into it; leave the article out`,
      }));
    }),
};
