/** ISO 3166-1: the names of every state by its two letters, and the letters by its number. */
import countries from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(en);

export const stateNames: readonly (readonly [code: string, names: readonly string[]])[] = Object.entries(
  countries.getNames('en', { select: 'all' }),
);

/** Three digits to two letters: `586` is `PK`. */
export function findStateCode(digits: string): string | undefined {
  return countries.numericToAlpha2(digits);
}
