import { describe, expect, it } from 'vitest';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { buildQuestions } from '#lib/rooms/build-questions.ts';
import { answerSecondsOf } from '#lib/rooms/answer-seconds.ts';
import { mostQuestions } from '#lib/rooms/quiz/quiz.ts';
import { buildNumeric, buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';
import { buildBankFact } from '#tests/builders/build-room.ts';

const items = [
  buildSingleChoice({ id: 'paper.visit#who/ask/0', facts: ['paper.visit', 'paper.gone'] }),
  buildTrueFalse({ id: 'paper.visit#who/spot/0' }),
];

const bank: StudyBank = {
  version: 'v1',
  dossier: { id: 'paper', title: 'A paper' },
  topics: [
    { id: 'arms', name: 'Arms' },
    { id: 'diplomacy', name: 'Diplomacy' },
  ],
  sources: [],
  entities: [],
  glossary: [],
  cards: [],
  items,
  facts: { 'paper.visit': buildBankFact('paper.visit') },
};

const build = (ids: readonly string[], seed = 'seed') => {
  const built = buildQuestions(bank, ids, seed);
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
};

describe('the questions of a room', () => {
  it('stand in the order asked for, under ids of the room, and know where they come from', () => {
    const questions = build(['paper.visit#who/spot/0', 'paper.visit#who/ask/0']);
    expect(questions.map(({ item, origin }) => [item.id, item.kind, origin.item])).toEqual([
      ['q0', 'true-false', 'paper.visit#who/spot/0'],
      ['q1', 'single-choice', 'paper.visit#who/ask/0'],
    ]);
  });

  it('carry the facts behind them and the topics of the asked one, by name', () => {
    const [question] = build(['paper.visit#who/ask/0']);
    expect(question?.facts).toEqual([bank.facts['paper.visit']]);
    expect(question?.topics).toEqual(['Diplomacy']);
    expect(question?.origin).toEqual({ dossier: 'paper', card: 'paper.visit#who', item: 'paper.visit#who/ask/0' });
  });

  it('have their options in an order of the room: the same for one seed, another for another', () => {
    const orders = Array.from({ length: 30 }, (_, at) =>
      JSON.stringify(build(['paper.visit#who/ask/0'], `room ${at}`)),
    );
    expect(new Set(orders).size).toBe(6);
    expect(build(['paper.visit#who/ask/0'])).toEqual(build(['paper.visit#who/ask/0']));
  });

  it.each([
    ['no question', [], 'malformed-request'],
    ['too many', Array.from({ length: mostQuestions + 1 }, () => 'paper.visit#who/ask/0'), 'malformed-request'],
    ['one that is not in the bank', ['paper.visit#who/ask/0', 'gone'], 'link-stale'],
  ])('are refused for %s', (_, ids, code) => {
    expect(buildQuestions(bank, ids, 'seed')).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the seconds of a question', () => {
  it('are those to read it, by 150 words a minute, and those to answer in its kind, in steps of five', () => {
    // 9 words of stem, 6 of options: 6 seconds, and 12 to choose.
    expect(answerSecondsOf(buildSingleChoice())).toBe(20);
    const stem = Array.from({ length: 100 }, () => 'word').join(' ');
    // 40 seconds to read, 20 to type a figure.
    expect(answerSecondsOf(buildNumeric({ stem }))).toBe(60);
  });

  it('are never fewer than 15 nor more than 120', () => {
    expect(answerSecondsOf(buildTrueFalse({ stem: 'So?' }))).toBe(15);
    expect(answerSecondsOf(buildTrueFalse({ stem: 'word '.repeat(2_000) }))).toBe(120);
  });
});
