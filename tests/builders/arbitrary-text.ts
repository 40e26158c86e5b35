/** Text of any characters, those that trip a reader among them. Quicker to set up than fast-check's own `binary` unit. */
import fc from 'fast-check';

const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.nat(0x2fff),
    fc.nat(0xd7ff),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint));
const trap = fc.constantFrom(
  '\u200B',
  '\u200F',
  '\u0301',
  '\u00AD',
  '\u00A0',
  '\0',
  '\n',
  '´',
  'ﷺ',
  'İ',
  'ﬁ',
  '½',
  '🇷🇺',
  '👨‍👩‍👧',
);

export const arbitraryText = (length: { readonly minLength?: number; readonly maxLength?: number } = {}) =>
  fc.string({ unit: fc.oneof({ arbitrary: anyCharacter, weight: 5 }, trap), ...length });
