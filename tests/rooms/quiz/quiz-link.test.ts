import { describe, expect, it } from 'vitest';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import { parseQuizLink, printQuizLink } from '#lib/rooms/quiz/quiz-link.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { defaultRoomSettings, type RoomSettings } from '#lib/rooms/room-settings.ts';
import { buildOrdering, buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const bank = [
  buildSingleChoice({ id: 'paper.a#x/ask/0' }),
  buildTrueFalse({ id: 'paper.b#y/spot/0' }),
  buildOrdering({ id: 'paper.c#z/order/0' }),
];
const quiz: Quiz = {
  id: '1',
  title: 'Week 3: arms & trade, “who says?” 50 %',
  dossier: 'russia-pakistan',
  items: bank.map(({ id }) => id),
  settings: defaultRoomSettings,
};

const everySetting: RoomSettings = {
  pace: 'self',
  timer: 'generous',
  seconds: 45,
  scoring: 'accuracy',
  teams: ['Kazan & Co', 'Lahore=1'],
  names: 'drawn',
  isQuiet: true,
  closesAtMillis: 1_800_000_000_000,
  keepHours: 0,
};

describe('a link', () => {
  it('gives the same title, questions in the same order, and settings', () => {
    for (const settings of [defaultRoomSettings, everySetting]) {
      const items = bank.toReversed();
      const parsed = parseQuizLink(`#${printQuizLink({ ...quiz, settings }, items)}`);
      if (!parsed.ok) throw new Error(parsed.error.message);
      expect(parsed.value).toMatchObject({ dossier: quiz.dossier, title: quiz.title, settings });
      expect(parsePracticeItems(parsed.value.marks, bank)).toEqual({ items, missing: 0 });
    }
  });

  it('leaves out settings that are as usual', () => {
    expect(printQuizLink(quiz, bank)).toMatch(/^dossier=[^&]*&title=[^&]*&items=[^&]*$/);
  });

  it.each([
    ['nothing', ''],
    ['no questions', 'dossier=russia-pakistan&title=x'],
    ['half a mark', printQuizLink(quiz, bank).slice(0, -1)],
    ['no dossier', 'title=x&items=abcdef'],
    ['a dossier outside the folder', 'dossier=../secrets&title=x&items=abcdef'],
    ['a pace that does not exist', 'dossier=d&items=abcdef&pace=fast'],
    ['seconds that nobody can answer in', 'dossier=d&items=abcdef&seconds=0.5'],
    ['a time that is no number', 'dossier=d&items=abcdef&closes=soon'],
    ['a time beyond the end of time', 'dossier=d&items=abcdef&pace=self&closes=1e20'],
    ['a time before its beginning', 'dossier=d&items=abcdef&pace=self&closes=-1e20'],
    ['a time that never comes', 'dossier=d&items=abcdef&pace=self&closes=Infinity'],
    ['a title of ten thousand letters', `dossier=d&items=abcdef&title=${'x'.repeat(10_000)}`],
    ['a thousand questions', `dossier=d&items=${Array(1000).fill('abcdef').join('.')}`],
  ])('with %s is refused with a sentence', (_, link) => {
    const error = { code: 'link-damaged', message: expect.stringContaining('Ask for it again') };
    expect(parseQuizLink(link)).toMatchObject({ ok: false, error });
  });
});
