/** The line pattern of each source, by its letter: two sources are told apart in black and white. */
const patterns = [undefined, '5 3', '1.5 3', '8 3 1.5 3', '14 4'] as const;

export function findSourceLine(letter: string): string | undefined {
  return patterns[(letter.charCodeAt(0) - 65) % patterns.length];
}
