import { describe, expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import { nineQuestions, openedAtMillis, playRoom, rightAnswer } from '#tests/builders/build-room.ts';

/** Question 0, a single choice of twenty seconds, is asked after one second; its key is b. */
function openRoom(settings: Parameters<typeof playRoom>[0] = {}) {
  const room = playRoom(settings);
  room.join('ada', 0);
  room.join('ben', 0);
  room.host({ type: 'ask' }, 1_000);
  return room;
}

const choose = (choice: string) => ({ kind: 'single-choice', choice });
const answerOf = (room: ReturnType<typeof playRoom>, player: string, round = 0) =>
  room.state.rounds[round]?.answers.get(player);

describe('an answer', () => {
  it('counts with what it earned, how long it took and its points', () => {
    const room = openRoom({ scoring: 'kahoot' });
    expect(room.answer('ada', 0, choose('b'), 11_000)).toBe('ok');
    expect(answerOf(room, 'ada')).toMatchObject({ earned: 1, total: 1, tookMillis: 10_000, points: 750 });
    expect(answerOf(room, 'ada')?.atMillis).toBe(openedAtMillis + 11_000);
  });

  it.each(nineQuestions.map((question, at) => [question.item.kind, at] as const))('counts for a %s', (_, at) => {
    const room = playRoom();
    room.join('ada', 0);
    room.host({ type: 'ask', question: at }, 1_000);
    expect(room.answer('ada', 0, rightAnswer(at), 2_000)).toBe('ok');
    const answer = answerOf(room, 'ada');
    expect(answer?.earned).toBe(answer?.total);
  });

  it.each([
    ['in time', 21_000, 20_000],
    ['within the grace', 21_400, 20_000],
  ])('that arrives %s counts, and takes no longer than the time limit', (_, afterMillis, tookMillis) => {
    const room = openRoom();
    expect(room.answer('ada', 0, choose('b'), afterMillis)).toBe('ok');
    expect(answerOf(room, 'ada')?.tookMillis).toBe(tookMillis);
  });

  it('that arrived before the reveal counts, even when the log gets to it afterwards', () => {
    const room = openRoom();
    room.tick(21_400);
    expect(room.state.phase).toBe('revealed');
    expect(room.answer('ada', 0, choose('b'), 21_399)).toBe('ok');
  });

  it('takes only the time that it was open: pauses do not count', () => {
    const room = openRoom();
    room.host({ type: 'pause', round: 0 }, 5_000);
    room.host({ type: 'resume', round: 0 }, 65_000);
    room.join('cai', 70_000);
    expect(room.answer('ada', 0, choose('b'), 71_000)).toBe('ok');
    expect(answerOf(room, 'ada')?.tookMillis).toBe(10_000);
    expect(room.answer('cai', 0, choose('b'), 72_000)).toBe('ok');
    expect(answerOf(room, 'cai')?.tookMillis).toBe(2_000);
  });

  it('of a late joiner takes the time since joining', () => {
    const room = openRoom();
    room.join('cai', 15_000);
    room.answer('cai', 0, choose('b'), 16_000);
    expect(answerOf(room, 'cai')?.tookMillis).toBe(1_000);
  });

  it('gets no more points because the host has added time', () => {
    const [plain, extended] = [openRoom({ scoring: 'kahoot' }), openRoom({ scoring: 'kahoot' })];
    extended.host({ type: 'extend', round: 0, seconds: 60 }, 2_000);
    for (const room of [plain, extended]) room.answer('ada', 0, choose('b'), 19_000);
    extended.answer('ben', 0, choose('b'), 41_000);
    expect(answerOf(extended, 'ada')?.points).toBe(answerOf(plain, 'ada')?.points);
    expect(answerOf(extended, 'ben')?.points).toBe(500);
  });

  it('has ten times the time where the timer is generous, and any time where it is off', () => {
    const generous = openRoom({ timer: 'generous' });
    expect(generous.answer('ada', 0, choose('b'), 200_000)).toBe('ok');
    expect(openRoom({ timer: 'off' }).answer('ada', 0, choose('b'), 86_400_000)).toBe('ok');
  });
});

describe('at one’s own speed', () => {
  it('the questions come one after the other, each player by themselves', () => {
    const room = playRoom({ pace: 'self' });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    expect(room.answer('ada', 1, rightAnswer(1), 2_000)).toMatch(/^another-question: /);
    for (const at of kinds.keys()) expect(room.answer('ada', at, rightAnswer(at), 3_000 + 1_000 * at)).toBe('ok');
    expect(answerOf(room, 'ada', 3)?.tookMillis).toBe(1_000);
    room.join('ben', 20_000);
    expect(room.answer('ben', 0, rightAnswer(0), 25_000)).toBe('ok');
    expect(answerOf(room, 'ben')?.tookMillis).toBe(5_000);
  });
});

describe('is refused, and changes nothing', () => {
  const cases: readonly (readonly [string, RegExp, (room: ReturnType<typeof openRoom>) => string])[] = [
    [
      'after the time and its grace',
      /^too-late: The time was over/,
      (room) => room.answer('ada', 0, choose('b'), 21_401),
    ],
    [
      'after the reveal',
      /^too-late: The answer was shown/,
      (room) => {
        room.host({ type: 'reveal', round: 0 }, 2_000);
        return room.answer('ada', 0, choose('b'), 2_000);
      },
    ],
    [
      'to a question that was left out',
      /^too-late: The host has left/,
      (room) => {
        room.host({ type: 'skip', round: 0 }, 2_000);
        return room.answer('ada', 0, choose('b'), 1_500);
      },
    ],
    [
      'a second time',
      /^already-answered: /,
      (room) => {
        room.answer('ada', 0, choose('b'), 2_000);
        return room.answer('ada', 0, choose('a'), 2_001);
      },
    ],
    ['to a round that there is not', /^another-question: /, (room) => room.answer('ada', 1, choose('b'), 2_000)],
    [
      'to another question than the round’s',
      /^another-question: /,
      (room) => room.answer('ada', 0, choose('b'), 2_000, 3),
    ],
    [
      'to the votes before a discussion',
      /^another-question: The question was asked again/,
      (room) => {
        room.host({ type: 'ask-again' }, 2_000);
        return room.answer('ada', 0, choose('b'), 3_000);
      },
    ],
    [
      'while paused',
      /^room-paused: /,
      (room) => {
        room.host({ type: 'pause', round: 0 }, 2_000);
        return room.answer('ada', 0, choose('b'), 2_401);
      },
    ],
    [
      'by who was taken out',
      /^not-allowed: The host has taken you out/,
      (room) => {
        room.host({ type: 'kick', player: 'ada' }, 2_000);
        return room.answer('ada', 0, choose('b'), 3_000);
      },
    ],
    ['by a stranger', /^not-allowed: You are not in this room/, (room) => room.answer('eve', 0, choose('b'), 2_000)],
    [
      'once the room is closed',
      /^(?:room-over|too-late): /,
      (room) => {
        room.host({ type: 'close' }, 2_000);
        return room.answer('ada', 0, choose('b'), 3_000);
      },
    ],
    [
      'of another kind',
      /^not-an-answer: /,
      (room) => room.answer('ada', 0, { kind: 'true-false', answer: true }, 2_000),
    ],
    ['without its choice', /^not-an-answer: /, (room) => room.answer('ada', 0, { kind: 'single-choice' }, 2_000)],
    [
      'with a choice of another type',
      /^not-an-answer: /,
      (room) => room.answer('ada', 0, { kind: 'single-choice', choice: 1 }, 2_000),
    ],
    [
      'with a choice that there is not',
      /^not-an-answer: Choose one/,
      (room) => room.answer('ada', 0, choose('z'), 2_000),
    ],
    ['of a megabyte', /^not-an-answer: /, (room) => room.answer('ada', 0, choose('b'.repeat(1_000_000)), 2_000)],
    [
      'with a megabyte beside it',
      /^not-an-answer: /,
      (room) => room.answer('ada', 0, { ...choose('b'), x: 'x'.repeat(1_000_000) }, 2_000),
    ],
  ];

  it.each(cases)('an answer %s', (_, expected, act) => {
    const room = openRoom();
    expect(act(room)).toMatch(expected);
    expect(act(room)).toMatch(/: [A-Z][^:]+\.$/);
    expect(answerOf(room, 'ada')?.response ?? choose('b')).toEqual(choose('b'));
  });
});
