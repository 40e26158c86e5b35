import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, wordsOf } from '#lib/core/normalise-text.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

describe('normaliseText', () => {
  it.each([
    ['case', 'SHOIGU', 'shoigu'],
    ['accents', 'Ağazade', 'agazade'],
    ['marks that stand alone', 'Ag\u0306azade', 'agazade'],
    ['the dotted capital of Turkish', 'İstanbul', 'istanbul'],
    ['the short i of Cyrillic', 'Сергей', 'сергеи'],
    ['punctuation', 'Shoigu, S. (minister)!', 'shoigu s minister'],
    ['hyphens and dashes', 'Mi-35 – Mi‑17', 'mi 35 mi 17'],
    ['spaces', '  Sergei \u00A0\t\n Shoigu ', 'sergei shoigu'],
    ['line breaks', 'Sergei\r\nShoigu', 'sergei shoigu'],
    ['zero-width characters', 'Shoi\u200Bgu\uFEFF\u200D', 'shoigu'],
    ['right-to-left marks', '\u200F\u202EShoigu\u202C\u2066\u2069', 'shoigu'],
    ['soft hyphens', 'Shoi\u00ADgu', 'shoigu'],
    ['control characters', 'Shoi\u0000gu\u0007', 'shoigu'],
    ['emoji', 'Shoigu 👨‍👩‍👧 🇷🇺', 'shoigu'],
    ['full width and ligatures', 'Ｓｈｏｉｇｕ ﬁnds', 'shoigu finds'],
  ])('passes over %s', (_, text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });

  it.each(["Rogozin's", 'Rogozin’s', 'Rogozin‘s', 'Rogozinʼs', 'Rogozin`s', 'Rogozin´s', 'Rogozins'])(
    'writes %s without its apostrophe',
    (text) => {
      expect(normaliseText(text)).toBe('rogozins');
    },
  );

  it.each([
    ['The Moscow Times', 'moscow times'],
    ['the Moscow Times', 'moscow times'],
    ['A treaty', 'treaty'],
    ['An embargo', 'embargo'],
    ['Over the border', 'over the border'],
    ['Theatre', 'theatre'],
    ['Ankara', 'ankara'],
    ['the', 'the'],
    ['A', 'a'],
  ])('drops an article only in front of something: %s', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });

  it.each(['', ' ', '…', '🙂', '\u200B'])('makes nothing of %j', (text) => {
    expect(normaliseText(text)).toBe('');
  });

  it('keeps what tells names apart', () => {
    const names = ['Iran', 'Iraq', 'Mi-17', 'Mi-35', '2013', '2014', 'Russia', 'Россия', 'پاکستان'];
    expect(new Set(names.map(normaliseText)).size).toBe(names.length);
  });

  it('leaves letters, digits and single spaces', () => {
    fc.assert(
      fc.property(arbitraryText(), (text) => {
        expect(normaliseText(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it('comes out the same however case, marks and spaces are typed', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'sergihotuağé35'.split('')), minLength: 1 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '  ', '-', ', ', '\u200F \u200B'), (list, gap) => {
        const plain = normaliseText(list.join(' '));
        expect(normaliseText(list.join(gap).toUpperCase())).toBe(plain);
        expect(normaliseText(list.join(gap).normalize('NFD'))).toBe(plain);
        expect(normaliseText(`  ${list.join(gap)}!`)).toBe(plain);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('gives the words in comparable form', () => {
    expect(wordsOf('The Mi-35s, as Shoigu’s ministry says')).toEqual([
      'mi',
      '35s',
      'as',
      'shoigus',
      'ministry',
      'says',
    ]);
  });

  it.each(['', ' ', '…', '🙂'])('gives no word for %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});
