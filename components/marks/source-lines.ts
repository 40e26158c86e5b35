/** The line pattern of each source, by its letter: two sources are told apart in black and white. */
const patterns = [undefined, '7 3', '1.5 3', '8 3 1.5 3', '3 2'] as const;

export function findSourceLine(letter: string): string | undefined {
  return patterns[(letter.charCodeAt(0) - 65) % patterns.length];
}
