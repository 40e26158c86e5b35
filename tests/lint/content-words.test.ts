import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, sharedWords } from '#lib/lint/content-words.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

const areOne = (...words: string[]) => new Set(words.flatMap((word) => [...contentWords(word)])).size === 1;

describe('the content words of a text', () => {
  it('are those of four letters and more that carry meaning', () => {
    expect([...contentWords('Which arms were sold to Iran, and by whom?')]).toEqual(['arm', 'sold', 'iran']);
  });

  it('stand without case, marks and punctuation', () => {
    expect(contentWords('AĞAZADE’s “Embargo”')).toEqual(contentWords('agazades embargo'));
  });

  it.each([
    ['agreements', 'agreed', 'agreeing', 'agree', 'agrees'],
    ['state', 'states', 'stated'],
    ['exercise', 'exercises', 'exercised'],
    ['trade', 'trades', 'trading', 'traded'],
    ['sign', 'signs', 'signed', 'signing'],
    ['direct', 'directly'],
  ])('are one word in its forms: %s', (...forms) => {
    expect(areOne(...forms)).toBe(true);
  });

  it.each([
    ['station', 'sting'],
    ['ration', 'ring'],
    ['helicopter', 'helium'],
    ['speed', 'spring'],
  ])('tell %s from %s', (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });

  it.each(['', '…', 'to be or not'])('are none in "%s"', (text) => {
    expect(contentWords(text).size).toBe(0);
  });

  it('of two texts are those of both', () => {
    const text = arbitraryText({ maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(contentWords(`${a} ${b}`)).toEqual(new Set([...contentWords(a), ...contentWords(b)]));
      }),
    );
  });
});

describe('shared words', () => {
  const words = fc.uniqueArray(fc.constantFrom('arm', 'gas', 'tank', 'visit')).map((list) => new Set(list));

  it('stand in both sets and nowhere else', () => {
    expect(sharedWords(new Set(['arm', 'gas']), new Set(['gas', 'tank']))).toEqual(['gas']);
    expect(sharedWords(new Set(['arm']), new Set(['gas']))).toEqual([]);
  });

  it('are the same whichever set comes first', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(sharedWords(a, b).toSorted()).toEqual(sharedWords(b, a).toSorted());
      }),
    );
  });
});
