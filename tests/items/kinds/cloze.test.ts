import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreItem, viewItem } from '#lib/items/answer-item.ts';
import { cloze } from '#lib/items/kinds/cloze.ts';
import {
  arbitraryBackground,
  arbitraryCloze,
  arbitraryTyped,
  arbitraryTypedKey,
} from '#tests/builders/arbitrary-items.ts';
import { buildCloze } from '#tests/builders/build-item.ts';
import { emptyTexts } from '#tests/builders/empty-texts.ts';
import { describeItemKind, describeUnready } from '#tests/contracts/item-kind.ts';

const type = (text: string) => ({ kind: 'cloze' as const, text });

describeItemKind('cloze', cloze, {
  items: arbitraryCloze,
  rekeyed: (item) =>
    fc
      .tuple(arbitraryBackground, arbitraryTypedKey)
      .map(([background, typed]) => ({ ...item, ...background, ...typed })),
  responses: ({ accepted, rivals }) => fc.oneof(arbitraryTyped, fc.constantFrom(...accepted, ...rivals)).map(type),
  keyResponse: ({ accepted }) => type(accepted[0] ?? ''),
  hidden: ['accepted', 'rivals'],
  reveal: () => ({ kind: 'cloze' }),
});

describeUnready('cloze', {
  items: arbitraryCloze,
  unready: [...emptyTexts, 'x'.repeat(201)].map(type),
});

describe('a gap', () => {
  it('shows the sentence on either side of it', () => {
    const item = buildCloze({ before: 'The agreement was signed by ', after: ' in Islamabad.' });
    expect(viewItem(item)).toMatchObject({ before: 'The agreement was signed by ', after: ' in Islamabad.' });
  });

  it('may stand at the beginning or at the end', () => {
    expect(viewItem(buildCloze({ before: '', after: ' signed it.' }))).toMatchObject({ before: '' });
    expect(viewItem(buildCloze({ before: 'It was signed by ', after: '' }))).toMatchObject({ after: '' });
  });

  const item = buildCloze({ accepted: ['Sergei Shoigu', 'Shoigu'], rivals: ['Sergei Lavrov', 'Lavrov'] });

  it.each([
    ['filled with an accepted name', 'shoigu', { earned: 1 }],
    ['filled with a slip', 'Shoygu', { earned: 1, misspelt: true }],
    ['filled with another name', 'Lavrov', { earned: 0 }],
  ])('earns as a short answer does when %s', (_, text, score) => {
    expect(scoreItem(item, type(text))).toEqual({ type: 'scored', total: 1, ...score });
  });

  it('is no attempt while it is empty', () => {
    const reason = 'Type an answer first.';
    expect(scoreItem(item, type(''))).toEqual({ type: 'invalid', reason });
  });
});
