import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames } from '#lib/core/partial-date.ts';
import { matchText } from '#lib/items/match-text.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

describe('takes as exact, whatever the writing', () => {
  it.each([
    ['case', 'SERGEI shoigu', 'Sergei Shoigu'],
    ['accents', 'Agazade', 'Ağazade'],
    ['accents that are not in the key', 'Ağazade', 'Agazade'],
    ['accents typed as marks of their own', 'Ag\u0306azade', 'Ağazade'],
    ['a hyphen', 'Mi 35', 'Mi-35'],
    ['no hyphen at all', 'Mi35', 'Mi-35'],
    ['a hyphen too many', 'S-400', 'S400'],
    ['another dash', 'Mi–35', 'Mi-35'],
    ['an article', 'the Moscow Times', 'Moscow Times'],
    ['a missing article', 'Moscow Times', 'The Moscow Times'],
    ['an apostrophe', 'Rogozin’s visit', "Rogozin's visit"],
    ['an apostrophe left out', 'Rogozins visit', "Rogozin's visit"],
    ['spaces', '  Sergei \t Shoigu\n', 'Sergei Shoigu'],
    ['right-to-left marks', '\u200FSergei\u200F \u202EShoigu\u202C', 'Sergei Shoigu'],
    ['zero-width characters', 'Shoi\u200Bgu\uFEFF', 'Shoigu'],
    ['a soft hyphen', 'Shoi\u00ADgu', 'Shoigu'],
    ['emoji', 'Shoigu 🎖️', 'Shoigu'],
    ['full-width letters', 'Ｓｈｏｉｇｕ', 'Shoigu'],
    ['punctuation', '"Shoigu", (I think).', 'Shoigu I think'],
  ])('%s: %j', (_, typed, key) => {
    expect(matchText(typed, [key], [])).toBe('exact');
  });

  it('any of the accepted names', () => {
    expect(matchText('RF', ['Russia', 'Russian Federation', 'RF'], [])).toBe('exact');
  });

  it('the name, though a rival is as near', () => {
    expect(matchText('Iran', ['Iran'], ['Iraq', 'Iran'])).toBe('exact');
  });
});

describe('forgives a slip', () => {
  it.each([
    ['Shoygu', 'Shoigu'],
    ['Shoigu', 'Shoygu'],
    ['Shogiu', 'Shoigu'],
    ['Sergey Shoygu', 'Sergei Shoigu'],
    ['Pakstan', 'Pakistan'],
    ['Afganistan', 'Afghanistan'],
    ['Islamabat', 'Islamabad'],
    ['Novmber 2014', 'November 2014'],
    ['JF-17 Tunder', 'JF-17 Thunder'],
  ])('%s for %s', (typed, key) => {
    expect(matchText(typed, [key], [])).toBe('misspelt');
  });

  it.each([
    { letters: 4, forgiven: 0 },
    { letters: 5, forgiven: 1 },
    { letters: 7, forgiven: 1 },
    { letters: 8, forgiven: 2 },
    { letters: 20, forgiven: 2 },
  ])('or $forgiven in $letters letters', ({ letters, forgiven }) => {
    const key = 'abcdefghijklmnopqrst'.slice(0, letters);
    const typed = (slips: number) => matchText('z'.repeat(slips) + key.slice(slips), [key], []);
    expect([1, 2, 3].map(typed)).toEqual([1, 2, 3].map((slips) => (slips <= forgiven ? 'misspelt' : 'none')));
  });

  it('only where no rival is as near', () => {
    expect(matchText('Karachy', ['Karachi'], ['Karachu'])).toBe('none');
    expect(matchText('Karachy', ['Karachi'], ['Kandahar'])).toBe('misspelt');
    expect(matchText('Shoygu', ['Shoigu'], ['Shoyga'])).toBe('none');
  });

  it('of the nearest accepted name', () => {
    expect(matchText('Shoygu', ['Sergei Shoigu', 'Shoigu'], [])).toBe('misspelt');
  });
});

describe('does not take one thing for another', () => {
  it.each([
    ['Iraq', 'Iran'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Nigeria', 'Niger'],
    ['Austria', 'Australia'],
    ['Australia', 'Austria'],
    ['Mali', 'Malawi'],
    ['Malawi', 'Mali'],
    ['Oman', 'Omsk'],
  ])('%s is not %s', (typed, key) => {
    expect(matchText(typed, [key], [typed, 'Chad', 'Gabon'])).toBe('none');
  });

  it.each([
    ['2013', '2014'],
    ['2014', '2041'],
    ['201', '2014'],
    ['Mi-17', 'Mi-35'],
    ['Mi-35', 'Mi-35M'],
    ['Su-35', 'Su-37'],
    ['Mi-35', 'Su-35'],
    ['Mi35', 'Su-35'],
    ['20 November 2013', '20 November 2014'],
    ['21 November 2014', '20 November 2014'],
    ['11 2 2014', '1 12 2014'],
    ['Druzhba 2016', 'Druzhba 2017'],
  ])('%s is not %s, with no rival named', (typed, key) => {
    expect(matchText(typed, [key], [])).toBe('none');
  });

  it.each([
    ['June 2014', 'July 2014'],
    ['July 2014', 'June 2014'],
    ['Jan 2014', 'Jun 2014'],
    ['Mar 2014', 'May 2014'],
    ['20 of Jan 2014', '20 of Jun 2014'],
    ['20th of March 2014', '20th of May 2014'],
    ['July', 'June'],
    ['Necember 2014', 'November 2014'],
  ])('%s is not %s, among the months', (typed, key) => {
    expect(matchText(typed, [key], monthNames)).toBe('none');
  });

  it('no month of a year is another', () => {
    const forms = monthNames.flatMap((name) => [
      { name, text: `${name} 2014` },
      { name, text: `${name.slice(0, 3)} 2014` },
      { name, text: `20 of ${name} 2014` },
      { name, text: `20 of ${name.slice(0, 3)} 2014` },
    ]);
    const confused = forms.flatMap((typed) =>
      forms.filter((key) => key.name !== typed.name && matchText(typed.text, [key.text], monthNames) !== 'none'),
    );
    expect(confused).toEqual([]);
  });
});

describe('finds nothing in', () => {
  it.each([
    ['an empty text', ''],
    ['spaces', ' \u00A0\t'],
    ['marks that cannot be seen', '\u200B\u200F\uFEFF'],
    ['emoji', '🇷🇺🤝🇵🇰'],
    ['punctuation', '?!…'],
    ['10,000 characters', 'Shoigu '.repeat(1_500)],
    ['the name and 10,000 spaces', 'Shoigu' + ' '.repeat(10_000)],
    ['10,000 signs that unfold', 'ﷺ'.repeat(10_000)],
    ['200 signs that unfold', 'ﷺ'.repeat(200)],
    ['the name among others', 'Lavrov or Shoigu'],
  ])('%s', (_, typed) => {
    expect(matchText(typed, ['Shoigu'], ['Lavrov'])).toBe('none');
  });

  it('any text when nothing is accepted, or only what has no letters', () => {
    expect(matchText('Shoigu', [], [])).toBe('none');
    expect(matchText('Shoigu', ['', '…'], [])).toBe('none');
    expect(matchText('', ['', '…'], [])).toBe('none');
  });
});

const names = fc.constantFrom(
  'Iran',
  'Iraq',
  'Niger',
  'Nigeria',
  'Mi-17',
  'Mi-35',
  'Sergei Shoigu',
  'Sergey Lavrov',
  '2014',
);
const typedTexts = fc.oneof(names, arbitraryText(), fc.string({ unit: fc.constantFrom(...'Iranqge -135'.split('')) }));

describe('whatever is typed', () => {
  it('takes every accepted name, short of 200 characters', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1 }), fc.array(names), (accepted, rivals) => {
        expect(accepted.map((name) => matchText(name, accepted, rivals))).toEqual(accepted.map(() => 'exact'));
      }),
    );
  });

  it('never takes a rival for a slip', () => {
    fc.assert(
      fc.property(names, fc.array(names, { minLength: 1 }), (key, rivals) => {
        for (const rival of rivals) expect(matchText(rival, [key], rivals)).toBe(rival === key ? 'exact' : 'none');
      }),
    );
  });

  it('takes no more when there are more rivals', () => {
    fc.assert(
      fc.property(typedTexts, names, fc.array(names), names, (typed, key, rivals, another) => {
        const before = matchText(typed, [key], rivals);
        expect([before, 'none']).toContain(matchText(typed, [key], [...rivals, another]));
      }),
    );
  });
});
