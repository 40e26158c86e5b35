/** A state's name by its ISO code, as the browser itself knows it: no list of names has to be loaded. */
const names = new Intl.DisplayNames(['en'], { type: 'region' });

export function stateName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
