/**
 * The code that players type to join. Its alphabet has neither look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) nor vowels that
 * would spell words: 20 characters, 64 million codes. It leads to a room and opens nothing by itself.
 */
const alphabet = '34679CDFGHJKMNPQRTWX';

export const codeLength = 6;

/** Bytes at or above this would favour the first letters. */
const fairBytes = 256 - (256 % alphabet.length);

/** From bytes of a strong source; undefined when too many of them had to be put aside. 24 bytes do in all but one of 10¹² draws. */
export function buildRoomCode(bytes: Uint8Array): string | undefined {
  const letters = [...bytes].filter((byte) => byte < fairBytes).map((byte) => alphabet[byte % alphabet.length] ?? '');
  return letters.length < codeLength ? undefined : letters.slice(0, codeLength).join('');
}

/** As people type it: in any case, with spaces or hyphens. Undefined when it can be no code. */
export function parseRoomCode(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–.]/gu, '');
  return code.length === codeLength && Array.from(code).every((letter) => alphabet.includes(letter)) ? code : undefined;
}

/** In two groups, as it is read out. */
export function printRoomCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
