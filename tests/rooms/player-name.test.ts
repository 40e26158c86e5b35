import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRandom } from '#lib/core/random.ts';
import { drawNames, isDrawnName } from '#lib/rooms/drawn-name.ts';
import {
  cleanText,
  findNameTooLong,
  longestName,
  nameKey,
  parsePlayerName,
  pickFreeName,
} from '#lib/rooms/player-name.ts';
import { arbitraryText } from '#tests/builders/arbitrary-text.ts';

describe('a name', () => {
  it.each([
    ['  Ada   Lovelace ', 'Ada Lovelace'],
    ['Zoe\u0308', 'Zoë'],
    ['Ada\u202Enimda', 'Adanimda'],
    ['A\u200Bd\u0000a\n', 'Ada'],
    ['Ada \u200B Lovelace', 'Ada Lovelace'],
    [`Z${'\u0335'.repeat(50)}o`, 'Z\u0335\u0335o'],
    ['x'.repeat(longestName), 'x'.repeat(longestName)],
    [` ${'Zoe\u0308'.repeat(6)}ab\u200B `, `${'Zoë'.repeat(6)}ab`],
    ['Дарья', 'Дарья'],
    ['محمد', 'محمد'],
    ['علی\u200Cرضا', 'علی\u200Cرضا'],
    ['\u200Cعلی\u200C \u200Cرضا\u200C\u202E', 'علی رضا'],
    ['<b>Ada</b>', '<b>Ada</b>'],
  ])('%j becomes %j', (given, name) => {
    expect(parsePlayerName(given)).toEqual({ ok: true, value: name });
  });

  it.each([
    '',
    ' \t\n',
    '\u200B\u200F',
    '!!!',
    '\u3164',
    'Host',
    ' TEACHER ',
    'fuck you',
    'Sh1t',
    'bi7ch',
    'Fuuuuuck',
    'F u c k',
    'the f.u.c.k one',
    'fff u c k',
  ])('%j is refused with what to do', (given) => {
    expect(parsePlayerName(given)).toEqual({
      ok: false,
      error: { code: 'bad-name', message: expect.stringMatching(/^[A-Z].+\.$/) },
    });
  });

  it.each([
    'Scunthorpe',
    'Nazir',
    'Dikshit',
    'Assad',
    'Cassandra',
    'Hostel',
    'Andrew Hore',
    'Matthew Horen',
    'Rabbi Tchividjian',
  ])('%s is a name like any other', (given) => {
    expect(parsePlayerName(given).ok).toBe(true);
  });

  it.each([
    ['x'.repeat(longestName + 1), '1 too many'],
    ['𝒳'.repeat(longestName + 3), '3 too many'],
    ['x'.repeat(10_000), '9980 too many'],
  ])('that is too long is refused, not cut: %j', (given, said) => {
    expect(parsePlayerName(given)).toEqual({ ok: false, error: findNameTooLong(given) });
    expect(findNameTooLong(given)?.message).toContain(said);
  });

  it('is one short line without marks that change how other text is shown, whatever is typed', () => {
    fc.assert(
      fc.property(arbitraryText({ maxLength: 200 }), (given) => {
        const name = cleanText(given, longestName);
        expect(Array.from(name).length).toBeLessThanOrEqual(longestName);
        expect(name.replace(/(?<=[\p{L}\p{M}])\u200C(?=\p{L})/gu, '')).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}]|\p{M}{3}| {2}|^ | $/u,
        );
        expect(cleanText(name, longestName)).toBe(name);
      }),
    );
  });

  it('that is taken gets the lowest free number, and stays short', () => {
    const taken = new Set(['ada', 'ada 2', 'x'.repeat(longestName)].map(nameKey));
    expect(pickFreeName('Ada', taken)).toBe('Ada 3');
    expect(pickFreeName('Ben', taken)).toBe('Ben');
    expect(pickFreeName('X'.repeat(longestName), taken)).toBe(`${'X'.repeat(longestName - 2)} 2`);
  });
});

describe('drawn names', () => {
  it('are several, different, and the same for the same seed', () => {
    const draw = () => drawNames(buildRandom('room'), 4, () => false);
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBe(4);
    expect(draw().every(isDrawnName)).toBe(true);
  });

  it('pass the rules of names, all of them', () => {
    const all = drawNames(buildRandom('all'), 1_600, () => false);
    expect(all.filter((name) => !parsePlayerName(name).ok)).toEqual([]);
    expect(new Set(all).size).toBe(1_600);
  });

  it('are free ones while there are any, and still some when there are none', () => {
    const [only = ''] = drawNames(buildRandom('one'), 1, () => false);
    expect(drawNames(buildRandom('x'), 1, (name) => name !== only)).toEqual([only]);
    expect(drawNames(buildRandom('x'), 2, () => true)).toHaveLength(2);
    expect(isDrawnName('Ada Lovelace')).toBe(false);
  });
});
