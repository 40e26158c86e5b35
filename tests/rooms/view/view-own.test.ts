import { describe, expect, it } from 'vitest';
import { viewOwn } from '#lib/rooms/view/view-own.ts';
import { viewForPlayers } from '#lib/rooms/view/view-room.ts';
import { playRoom, rightAnswer } from '#tests/builders/build-room.ts';

const wrong = { kind: 'single-choice', choice: 'c' };

describe('a player', () => {
  it('finds the own answer again after a reload, and the result once it is told', () => {
    const room = playRoom({ scoring: 'accuracy' });
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, rightAnswer(0), 2_000);
    expect(viewOwn(room.state, 'ada')).toMatchObject({
      round: 0,
      response: rightAnswer(0),
      right: 0,
      points: 0,
      answered: 1,
    });
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(viewOwn(room.state, 'ada')).toMatchObject({
      result: { isRight: true, points: 1_000 },
      right: 1,
      points: 1_000,
      rank: 1,
    });
    expect(viewOwn(room.state, 'ben')).toMatchObject({ right: 0, points: 0, rank: 2 });
    expect(viewOwn(room.state, 'eve')).toBeUndefined();
  });

  it('has answered a question once that was asked again after it was talked over, before the reveal or after it', () => {
    const room = playRoom();
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, wrong, 2_000);
    room.host({ type: 'ask-again' }, 3_000);
    expect(viewForPlayers(room.state).asked).toMatchObject({ isAgain: true, isPractice: false });
    room.answer('ada', 1, rightAnswer(0), 4_000);
    room.host({ type: 'reveal', round: 1 }, 5_000);
    expect(viewOwn(room.state, 'ada')).toMatchObject({ right: 1, answered: 1 });
    room.host({ type: 'ask-again' }, 6_000);
    expect(viewForPlayers(room.state).asked).toMatchObject({ isAgain: true, isPractice: true });
    room.answer('ada', 2, rightAnswer(0), 7_000);
    room.host({ type: 'reveal', round: 2 }, 8_000);
    expect(viewOwn(room.state, 'ada')).toMatchObject({ right: 1, answered: 1 });
  });

  it('is told of no points and no place where none are given', () => {
    const room = playRoom({ scoring: 'none' });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'close' }, 3_000);
    const own = viewOwn(room.state, 'ada');
    expect(own).toMatchObject({ right: 1 });
    expect(own).not.toHaveProperty('points');
    expect(own).not.toHaveProperty('rank');
  });

  it('who was taken out sees that and nothing else', () => {
    const room = playRoom();
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'kick', player: 'ada' }, 3_000);
    const own = viewOwn(room.state, 'ada');
    expect(own).toMatchObject({ isKicked: true, right: 0 });
    expect(own).not.toHaveProperty('response');
  });

  it('gets at the end what was wrong or left open, but not what was over before joining', () => {
    const room = playRoom();
    room.join('ada', 0);
    for (const round of [0, 1, 2]) {
      room.host({ type: 'ask' }, 1_000 + round * 10_000);
      if (round === 0) room.answer('ada', 0, wrong, 2_000);
      if (round === 1) room.join('ben', 12_000);
      if (round === 2) for (const player of ['ada', 'ben']) room.answer(player, 2, rightAnswer(2), 22_000);
      room.host({ type: 'reveal', round }, 5_000 + round * 10_000);
    }
    room.host({ type: 'close' }, 60_000);
    expect(viewOwn(room.state, 'ada')?.missed?.map(({ yourAnswer, origin }) => [yourAnswer, origin.card])).toEqual([
      ['Denis Manturov', 'paper.f0#card'],
      [undefined, 'paper.f1#card'],
    ]);
    expect(viewOwn(room.state, 'ben')?.missed).toHaveLength(1);
  });

  it('at one’s own speed has the next question and what may be told of the one before, of nobody else’s answers', () => {
    const room = playRoom({ pace: 'self' });
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ben', 0, rightAnswer(0), 1_500);
    expect(viewOwn(room.state, 'ada')?.own).toMatchObject({ asked: { question: 0 } });
    expect(viewOwn(room.state, 'ada')?.own).not.toHaveProperty('last');
    room.answer('ada', 0, wrong, 2_000);
    expect(viewOwn(room.state, 'ada')?.own).toMatchObject({
      asked: { question: 1 },
      last: {
        asked: { question: 0 },
        response: wrong,
        result: { isRight: false },
        disclosure: { answered: 0, distribution: [] },
      },
    });
  });

  it('at one’s own speed in a quiet room is told nothing of the answer given', () => {
    const room = playRoom({ pace: 'self', isQuiet: true });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, wrong, 2_000);
    const last = viewOwn(room.state, 'ada')?.own?.last;
    expect(last).toMatchObject({ response: wrong });
    expect(last).not.toHaveProperty('disclosure');
    expect(last).not.toHaveProperty('result');
  });

  describe('at their own speed', () => {
    const goThrough = (isQuiet: boolean) => {
      const room = playRoom({ pace: 'self', isQuiet });
      for (const player of ['ada', 'ben']) room.join(player, 0);
      room.host({ type: 'ask' }, 1_000);
      room.answer('ada', 0, wrong, 2_000);
      const beforeTheEnd = viewOwn(room.state, 'ada');
      for (const at of room.state.questions.keys()) room.answer('ada', at, rightAnswer(at), 3_000 + at);
      return { room, beforeTheEnd };
    };

    it('has no question left once through', () => {
      expect(viewOwn(goThrough(false).room.state, 'ada')?.own).not.toHaveProperty('asked');
    });

    it('gets what was missed once through, before the room closes; who is not through yet does not', () => {
      const { room, beforeTheEnd } = goThrough(false);
      expect(beforeTheEnd).not.toHaveProperty('missed');
      expect(viewOwn(room.state, 'ada')?.missed).toMatchObject([
        { yourAnswer: 'Denis Manturov', answer: 'Sergei Shoigu' },
      ]);
      expect(viewOwn(room.state, 'ben')).not.toHaveProperty('missed');
    });

    it('in a quiet room gets what was missed when it closes, and nothing of it before', () => {
      const { room } = goThrough(true);
      expect(viewOwn(room.state, 'ada')).not.toHaveProperty('missed');
      room.host({ type: 'close' }, 9_000);
      expect(viewOwn(room.state, 'ada')?.missed).toHaveLength(1);
    });
  });
});
