import { describe, expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import { openedAtMillis, playRoom, rightAnswer } from '#tests/builders/build-room.ts';

function openRoom(settings: Parameters<typeof playRoom>[0] = {}) {
  const room = playRoom(settings);
  room.join('ada', 0);
  room.host({ type: 'ask' }, 1_000);
  return room;
}

const last = (room: ReturnType<typeof playRoom>) => room.state.rounds.at(-1);
const endsAfter = (room: ReturnType<typeof playRoom>) => (last(room)?.endsAtMillis ?? NaN) - openedAtMillis;

describe('asking', () => {
  it('goes on to the next question, and says when there is none', () => {
    const room = playRoom();
    for (const at of kinds.keys()) {
      expect(room.host({ type: 'ask' }, at * 10)).toBe('ok');
      expect(last(room)).toMatchObject({ round: at, question: at });
      room.host({ type: 'reveal', round: at }, at * 10 + 5);
    }
    expect(room.host({ type: 'ask' }, 1_000)).toMatch(/^another-question: That was the last/);
    expect(room.host({ type: 'ask', question: 99 }, 1_000)).toMatch(/^another-question: /);
    expect(room.host({ type: 'ask', question: 2 }, 1_000)).toBe('ok');
  });

  it('waits until the open question is over', () => {
    const room = openRoom();
    expect(room.host({ type: 'ask' }, 2_000)).toMatch(/^room-moved-on: A question is open/);
    room.host({ type: 'skip', round: 0 }, 2_000);
    expect(room.host({ type: 'ask' }, 3_000)).toBe('ok');
  });

  it('gives the question its seconds, ten times as many, or no end', () => {
    expect(endsAfter(openRoom())).toBe(21_000);
    expect(endsAfter(openRoom({ timer: 'generous' }))).toBe(201_000);
    expect(last(openRoom({ timer: 'off' }))).not.toHaveProperty('endsAtMillis');
  });

  it('gives what is asked from now on another time, and leaves the open question its own', () => {
    const room = openRoom();
    for (const [at, time, endsAfterAsked] of [
      [1, { timer: 'on', seconds: 45 }, 45_000],
      [2, { timer: 'generous' }, 200_000],
      [3, { timer: 'off' }, NaN],
      [4, { timer: 'on' }, 20_000],
    ] as const) {
      const before = last(room);
      expect(room.host({ type: 'time', ...time }, at * 1_000)).toBe('ok');
      expect(last(room)).toEqual(before);
      room.host({ type: 'reveal', round: at - 1 }, at * 1_000);
      room.host({ type: 'ask' }, at * 1_000);
      expect(endsAfter(room)).toBe(at * 1_000 + endsAfterAsked);
    }
    const count = room.events.length;
    expect(room.host({ type: 'time', timer: 'on' }, 9_000)).toBe('ok');
    expect(room.events).toHaveLength(count);
    expect(openRoom({ pace: 'self' }).host({ type: 'time', timer: 'off' }, 2_000)).toMatch(/^not-allowed: /);
  });

  it('scores an open question by the time that it was asked with', () => {
    const times = [undefined, { timer: 'off' }, { timer: 'on', seconds: 5 }] as const;
    const points = times.map((time) => {
      const room = openRoom({ scoring: 'kahoot' });
      if (time !== undefined) room.host({ type: 'time', ...time }, 1_500);
      room.answer('ada', 0, rightAnswer(0), 11_000);
      return last(room)?.answers.get('ada')?.points;
    });
    expect(points).toEqual([750, 750, 750]);
  });

  it('begins a room at one’s own speed once', () => {
    const room = openRoom({ pace: 'self' });
    expect(room.host({ type: 'ask' }, 2_000)).toMatch(/^room-moved-on: /);
    expect(room.host({ type: 'reveal', round: 0 }, 2_000)).toMatch(/^not-allowed: .+own speed/);
    expect(room.host({ type: 'ask-again' }, 2_000)).toMatch(/^not-allowed: /);
  });
});

describe('the second vote', () => {
  it('counts when nobody has seen the key before it', () => {
    const room = openRoom({ scoring: 'accuracy' });
    room.answer('ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'ask-again' }, 3_000);
    room.answer('ada', 1, { kind: 'single-choice', choice: 'c' }, 4_000);
    room.host({ type: 'close' }, 5_000);
    expect(room.events.filter(({ type }) => type === 'revealed')).toHaveLength(1);
    expect(last(room)?.answers.get('ada')?.earned).toBe(0);
  });

  it('needs a first', () => {
    expect(playRoom().host({ type: 'ask-again' }, 0)).toMatch(/^another-question: No question/);
  });
});

describe('the time of a question', () => {
  it('stands still while it is paused', () => {
    const room = openRoom();
    room.host({ type: 'pause', round: 0 }, 6_000);
    expect(last(room)).toMatchObject({ pausedLeftMillis: 15_000 });
    expect(room.host({ type: 'pause', round: 0 }, 7_000)).toMatch(/^room-moved-on: /);
    room.tick(900_000);
    expect(room.state.phase).toBe('asking');
    room.host({ type: 'resume', round: 0 }, 1_000_000);
    expect(endsAfter(room)).toBe(1_015_000);
    expect(room.host({ type: 'resume', round: 0 }, 1_000_001)).toMatch(/^room-moved-on: /);
  });

  it('can be made longer, running, run out or paused', () => {
    const running = openRoom();
    running.host({ type: 'extend', round: 0, seconds: 10 }, 2_000);
    expect(endsAfter(running)).toBe(31_000);
    const over = openRoom();
    over.host({ type: 'extend', round: 0, seconds: 10 }, 21_300);
    expect(endsAfter(over)).toBe(31_300);
    const paused = openRoom();
    paused.host({ type: 'pause', round: 0 }, 6_000);
    paused.host({ type: 'extend', round: 0, seconds: 10 }, 7_000);
    expect(last(paused)).toMatchObject({ pausedLeftMillis: 25_000 });
    expect(openRoom({ timer: 'off' }).host({ type: 'extend', round: 0, seconds: 10 }, 2_000)).toMatch(/^not-allowed: /);
  });
});

describe('a second tap', () => {
  it('does nothing to the question that has come up meanwhile', () => {
    const room = openRoom();
    room.host({ type: 'reveal', round: 0 }, 2_000);
    expect(room.host({ type: 'reveal', round: 0 }, 2_001)).toMatch(/^room-moved-on: /);
    room.host({ type: 'ask' }, 3_000);
    for (const type of ['reveal', 'skip', 'pause', 'resume'] as const) {
      expect(room.host({ type, round: 0 }, 3_001)).toMatch(/^room-moved-on: /);
    }
    expect(room.state.phase).toBe('asking');
  });

  it('on a lock or the ranking adds nothing', () => {
    const room = openRoom();
    room.host({ type: 'reveal', round: 0 }, 2_000);
    for (const type of ['lock', 'rank'] as const) room.host({ type }, 3_000);
    const count = room.events.length;
    for (const type of ['lock', 'rank'] as const) expect(room.host({ type }, 3_000)).toBe('ok');
    expect(room.events).toHaveLength(count);
  });
});

describe('a question that turns out to be bad', () => {
  it('can be left out after its reveal, and its answers count for nothing', () => {
    const room = openRoom();
    room.answer('ada', 0, rightAnswer(0), 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(room.host({ type: 'skip', round: 0 }, 4_000)).toBe('ok');
    expect(room.host({ type: 'skip', round: 0 }, 4_001)).toMatch(/^room-moved-on: /);
    expect(last(room)?.isSkipped).toBe(true);
  });
});

describe('players', () => {
  it('are renamed by the rules of names, and keep what they have', () => {
    const room = openRoom();
    room.join('ben', 0, { name: 'Ben' });
    expect(room.host({ type: 'rename', player: 'ada', name: 'BEN' }, 1)).toBe('ok');
    expect(room.state.players.get('ada')?.name).toBe('BEN 2');
    expect(room.host({ type: 'rename', player: 'ada', name: ' \u200B ' }, 2)).toMatch(/^bad-name: /);
    expect(room.host({ type: 'rename', player: 'ada', name: 'ADA' }, 3)).toBe('ok');
    expect(room.state.players.get('ada')?.name).toBe('ADA');
  });

  it('who were taken out are let in again by a new token only', () => {
    const room = openRoom();
    room.host({ type: 'kick', player: 'ada' }, 1);
    expect(room.host({ type: 'kick', player: 'ada' }, 2)).toMatch(/^room-moved-on: /);
    expect(room.host({ type: 'rename', player: 'ada', name: 'Bea' }, 2)).toMatch(/^room-moved-on: /);
    room.host({ type: 'readmit', player: 'ada', tokenHash: 'new' }, 3);
    expect(room.state.players.get('ada')).toMatchObject({ isKicked: false, tokenHash: 'new' });
    expect(room.host({ type: 'kick', player: 'eve' }, 4)).toMatch(/^room-moved-on: /);
  });

  it('are taken out together, those who are out already passed over, and the room stays as open as it was', () => {
    const room = openRoom();
    for (const player of ['ben', 'cai']) room.join(player, 0);
    room.host({ type: 'kick', player: 'cai' }, 1);
    expect(room.host({ type: 'kick-all', players: ['ada', 'cai', 'eve'] }, 2)).toBe('ok');
    expect([...room.state.players.values()].map(({ id, isKicked }) => [id, isKicked])).toEqual([
      ['ada', true],
      ['ben', false],
      ['cai', true],
    ]);
    expect(room.state.isLocked).toBe(false);
    expect(room.host({ type: 'kick-all', players: ['ada', 'cai'] }, 3)).toMatch(/^room-moved-on: /);
  });
});

describe('the ranking', () => {
  it.each([
    ['no points are given', { scoring: 'none' }],
    ['the room is quiet', { isQuiet: true }],
  ] as const)('is not shown where %s', (_, settings) => {
    const room = openRoom(settings);
    room.host({ type: 'reveal', round: 0 }, 2_000);
    expect(room.host({ type: 'rank' }, 3_000)).toMatch(/^not-allowed: /);
  });
});

describe('closing', () => {
  it('shows an open question that somebody has answered, and leaves out one that nobody has', () => {
    const [answered, empty] = [openRoom({ timer: 'off' }), openRoom({ timer: 'off' })];
    answered.answer('ada', 0, rightAnswer(0), 2_000);
    for (const room of [answered, empty]) room.host({ type: 'close' }, 3_000);
    expect(last(answered)?.revealedAtMillis).toBe(openedAtMillis + 3_000);
    expect(last(empty)?.isSkipped).toBe(true);
    expect(answered.host({ type: 'close' }, 4_000)).toMatch(/^room-over: /);
  });
});
