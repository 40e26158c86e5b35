import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainTerms } from '#lib/facts/explain-terms.ts';
import type { Term } from '#lib/facts/glossary-schema.ts';

const buildTerm = (id: string, forms: string[]): Term => ({
  id,
  term: forms[0] ?? id,
  forms: forms.slice(1),
  meaning: `What ${id} means.`,
});
const sco = buildTerm('sco', ['Shanghai Cooperation Organization', 'SCO']);
const delhi = buildTerm('delhi', ['Delhi', 'New Delhi']);
const explained = (texts: string[], glossary = [sco, delhi]) =>
  explainTerms(texts, glossary).map((parts) =>
    parts.map(({ text, term }) => (term === undefined ? text : `[${text}|${term.id}]`)).join(''),
  );

describe('terms of the glossary', () => {
  it('are found where they first stand on a page, and only there', () => {
    expect(explained(['The SCO met. The SCO agreed.', 'So said the SCO in Delhi.'])).toEqual([
      'The [SCO|sco] met. The SCO agreed.',
      'So said the SCO in [Delhi|delhi].',
    ]);
  });

  it('are met once under any of their forms', () => {
    expect(explained(['The Shanghai Cooperation Organization, or SCO, met.'])).toEqual([
      'The [Shanghai Cooperation Organization|sco], or SCO, met.',
    ]);
  });

  it('are taken in their longest form', () => {
    expect(explained(['He flew to New Delhi.'])).toEqual(['He flew to [New Delhi|delhi].']);
  });

  it.each(['The SCOs differ.', 'DISCO music', 'the sco'])('are whole words, capitals and all: not in “%s”', (text) => {
    expect(explained([text])).toEqual([text]);
  });

  it('leave every text as it was', () => {
    const words = fc.array(fc.constantFrom('SCO', 'New', 'Delhi', ' ', 'a', '.', 'Shanghai'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (lists) => {
        const texts = lists.map((list) => list.join(' '));
        const parts = explainTerms(texts, [sco, delhi]);
        expect(parts.map((list) => list.map(({ text }) => text).join(''))).toEqual(texts);
      }),
    );
  });
});
