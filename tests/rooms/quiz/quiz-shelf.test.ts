import { expect, it } from 'vitest';
import { parseQuizShelf, printQuizShelf, putOnShelf } from '#lib/rooms/quiz/quiz-shelf.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { defaultRoomSettings } from '#lib/rooms/room-settings.ts';
import { buildSingleChoice } from '#tests/builders/build-item.ts';

const buildQuiz = (id: string, title: string): Quiz => ({
  id,
  title,
  dossier: 'russia-pakistan',
  items: [buildSingleChoice().id],
  settings: defaultRoomSettings,
});

it('quizzes come back as they were put', () => {
  const quizzes = [buildQuiz('1', 'Arms'), buildQuiz('2', 'Trade')];
  expect(parseQuizShelf(printQuizShelf(quizzes))).toEqual({ ok: true, value: quizzes });
});

it('nothing kept yet is an empty shelf', () => {
  expect(parseQuizShelf(undefined)).toEqual({ ok: true, value: [] });
});

it('a quiz saved again stands once, first, as it was saved last', () => {
  const shelf = putOnShelf([buildQuiz('1', 'Arms'), buildQuiz('2', 'Trade')], buildQuiz('2', 'Trade and aid'));
  expect(shelf.map(({ title }) => title)).toEqual(['Trade and aid', 'Arms']);
});

it.each(['not json', '{}', '{"version":2,"quizzes":[]}', '{"version":1,"quizzes":[{"id":"1"}]}'])(
  'what cannot be read is refused, not taken for empty: %s',
  (text) => {
    expect(parseQuizShelf(text)).toMatchObject({ ok: false, error: { code: 'settings-damaged' } });
  },
);
