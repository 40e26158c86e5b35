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
  const signs = signsOf(text);
  return signs.length === codeLength && signs.every(isSign) ? signs.join('') : undefined;
}

/** What is wrong with what was typed, and what to do; empty when it may be a code. */
export function sayCodeFault(text: string): string {
  const signs = signsOf(text);
  const stranger = signs.find((sign) => !isSign(sign));
  if (signs.length === 0) return 'Type the code that is on the screen, such as 3W3 4KT.';
  if (signs.length !== codeLength) return `A code has ${codeLength} letters and digits. Look again at the screen.`;
  return stranger === undefined ? '' : `No code has “${stranger}” in it. Look again at the screen.`;
}

/** No more than it takes to see that it is too long. */
function signsOf(text: string): string[] {
  const plain = text
    .slice(0, 40)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–.]/gu, '');
  return Array.from(plain);
}

const isSign = (sign: string) => sign.length === 1 && alphabet.includes(sign);

/** In two groups, as it is read out. */
export function printRoomCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
