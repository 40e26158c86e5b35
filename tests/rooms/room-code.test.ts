import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRoomCode, codeLength, parseRoomCode, printRoomCode, sayCodeFault } from '#lib/rooms/room-code.ts';

const arbitraryCode = fc
  .uint8Array({ minLength: 24, maxLength: 24 })
  .map(buildRoomCode)
  .filter((code) => code !== undefined);

describe('a room’s code', () => {
  it('has six signs and none that is mistaken for another', () => {
    fc.assert(
      fc.property(arbitraryCode, (code) => {
        expect(code).toMatch(/^[34679CDFGHJKMNPQRTWX]{6}$/);
        expect(code).toHaveLength(codeLength);
      }),
    );
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(arbitraryCode, fc.boolean(), fc.constantFrom('', ' ', '-', ' – '), (code, isLower, gap) => {
        const typed = `${code.slice(0, 2)}${gap}${code.slice(2)} `;
        expect(parseRoomCode(isLower ? typed.toLowerCase() : typed)).toBe(code);
        expect(parseRoomCode(printRoomCode(code))).toBe(code);
      }),
    );
  });

  it.each(['', 'CDF34', 'CDF3477', 'CDF34O', 'CDF34é', '../../x', 'C'.repeat(1_000_000)])('is not %s', (text) => {
    expect(parseRoomCode(text)).toBeUndefined();
  });

  it.each([
    ['', 'Type the code that is on the screen, such as 3W3 4KT.'],
    [' cdf 34 ', 'A code has 6 letters and digits. Look again at the screen.'],
    ['C'.repeat(1_000), 'A code has 6 letters and digits. Look again at the screen.'],
    ['cdf 34o', 'No code has “O” in it. Look again at the screen.'],
    ['cdf 347', ''],
  ])('typed as %j, it is said what is wrong', (text, said) => {
    expect(sayCodeFault(text)).toBe(said);
  });

  it('favours no sign: bytes that would are put aside', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const code = buildRoomCode(new Uint8Array(6).fill(byte));
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([12]));
    expect(counts.size).toBe(20);
    expect(buildRoomCode(new Uint8Array(24).fill(255))).toBeUndefined();
  });
});
