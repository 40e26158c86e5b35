import { describe, expect, it } from 'vitest';
import { viewForHost } from '#lib/rooms/view/view-host.ts';
import { playRoom, rightAnswer } from '#tests/builders/build-room.ts';

describe('the host', () => {
  it('sees every key, who has answered, and how, while the question is open', () => {
    const room = playRoom();
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask', question: 4 }, 1_000);
    room.answer('ada', 0, { kind: 'short-text', text: 'Lavrov' }, 2_000);
    const view = viewForHost(room.state);
    expect(view).toMatchObject({ answered: 1, live: [{ answer: 'Lavrov', count: 1, isRight: false }] });
    expect(view).not.toHaveProperty('disclosure');
    expect(view.players.map(({ name, hasAnswered }) => [name, hasAnswered])).toEqual([
      ['ada', true],
      ['ben', false],
    ]);
    expect(view.questions.map(({ state }) => state)[4]).toBe('asked');
    expect(view.questions.map(({ state }) => state)[0]).toBe('waiting');
  });

  it('sees the result of a question in a quiet room, which nobody else does', () => {
    const room = playRoom({ isQuiet: true });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(viewForHost(room.state)).toMatchObject({ disclosure: { right: 1 }, players: [{ right: 1, answered: 1 }] });
  });

  it('sees at one’s own speed how far everybody is, and who is through', () => {
    const room = playRoom({ pace: 'self' });
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    for (const at of room.state.questions.keys()) room.answer('ada', at, rightAnswer(at), 2_000 + at);
    room.answer('ben', 0, rightAnswer(0), 3_000);
    expect(viewForHost(room.state)).toMatchObject({
      answered: 1,
      players: [
        { answered: 9, right: 9, hasAnswered: true },
        { answered: 1, hasAnswered: false },
      ],
    });
  });

  it('sees whom to let in again, the last twenty, and not among the players', () => {
    const room = playRoom();
    const names = Array.from({ length: 22 }, (_, at) => `p${at}`);
    for (const name of names) room.join(name, 0);
    room.host({ type: 'kick-all', players: names.slice(0, 21) }, 1_000);
    const { players, takenOut } = viewForHost(room.state);
    expect(players.map(({ id }) => id)).toEqual(['p21']);
    expect(takenOut.map(({ id }) => id)).toEqual(names.slice(1, 21));
    room.host({ type: 'readmit', player: 'p20', tokenHash: 'new' }, 2_000);
    expect(viewForHost(room.state).takenOut.map(({ id }) => id)).toEqual(names.slice(0, 20));
  });

  it('can let in again who was taken out last, though a flood that was taken out before joined later', () => {
    const room = playRoom();
    room.join('amina', 0);
    const flood = Array.from({ length: 25 }, (_, at) => `bot ${at}`);
    for (const name of flood) room.join(name, 1);
    room.host({ type: 'kick-all', players: flood }, 1_000);
    room.host({ type: 'kick', player: 'amina' }, 2_000);
    expect(viewForHost(room.state).takenOut.map(({ id }) => id)).toEqual([...flood.slice(6), 'amina']);
  });

  it('sees no token and no hash', () => {
    const room = playRoom();
    room.join('ada', 0);
    expect(JSON.stringify(viewForHost(room.state))).not.toContain('hash');
  });

  it('has the players in the order of the ranking once it is shown', () => {
    const room = playRoom();
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ben', 0, rightAnswer(0), 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(viewForHost(room.state).players.map(({ name }) => name)).toEqual(['ada', 'ben']);
    room.host({ type: 'rank' }, 4_000);
    expect(viewForHost(room.state).players.map(({ name }) => name)).toEqual(['ben', 'ada']);
  });
});
