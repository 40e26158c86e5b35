import { describe, expect, it } from 'vitest';
import { playerLimit } from '#lib/rooms/room-command.ts';
import { decideRoom } from '#lib/rooms/decide/decide-room.ts';
import { isDrawnName } from '#lib/rooms/drawn-name.ts';
import { openedAtMillis, playRoom } from '#tests/builders/build-room.ts';

const namesIn = (room: ReturnType<typeof playRoom>) => [...room.state.players.values()].map(({ name }) => name);
const teamsIn = (room: ReturnType<typeof playRoom>) => [...room.state.players.values()].map(({ team }) => team);

describe('joining', () => {
  it('is possible at any time until the room is closed', () => {
    const room = playRoom();
    expect(room.join('ada', 0)).toBe('ok');
    room.host({ type: 'ask' }, 1_000);
    expect(room.join('ben', 2_000)).toBe('ok');
    room.host({ type: 'close' }, 3_000);
    expect(room.join('cai', 4_000)).toMatch(/^room-over: /);
    expect(namesIn(room)).toEqual(['ada', 'ben']);
  });

  it('is refused while the room is locked', () => {
    const room = playRoom();
    room.host({ type: 'lock' }, 0);
    expect(room.join('ada', 1)).toMatch(/^room-locked: /);
    room.host({ type: 'unlock' }, 2);
    expect(room.join('ada', 3)).toBe('ok');
  });

  it('is refused when the room is full', () => {
    const room = playRoom();
    room.join('p', 0);
    const [first] = room.state.players.values();
    if (first === undefined) throw new Error('nobody joined');
    const players = new Map(Array.from({ length: playerLimit }, (_, at) => [`p${at}`, { ...first, id: `p${at}` }]));
    const join = { type: 'join', player: 'late', tokenHash: 'hash', name: 'Late' } as const;
    const decided = decideRoom({ ...room.state, players }, join, { role: 'guest' }, openedAtMillis);
    expect(decided).toMatchObject({ ok: false, error: { code: 'room-full' } });
    players.set('p0', { ...first, id: 'p0', isKicked: true });
    expect(decideRoom({ ...room.state, players }, join, { role: 'guest' }, openedAtMillis).ok).toBe(true);
  });

  it('numbers a name that is taken, however it is written, also by who was renamed or taken out', () => {
    const room = playRoom();
    room.join('p1', 0, { name: 'Ada' });
    room.join('p2', 0, { name: 'ÁDA' });
    room.host({ type: 'rename', player: 'p1', name: 'Zoe' }, 1);
    room.host({ type: 'kick', player: 'p2' }, 1);
    room.join('p3', 2, { name: 'ada' });
    expect(namesIn(room)).toEqual(['Zoe', 'ÁDA 2', 'ada 3']);
  });

  it('draws a name where none is given', () => {
    const room = playRoom();
    for (const player of ['p1', 'p2', 'p3']) room.join(player, 0, {});
    expect(namesIn(room).every(isDrawnName)).toBe(true);
    expect(new Set(namesIn(room)).size).toBe(3);
  });

  it('takes only drawn names where names are given out', () => {
    const room = playRoom({ names: 'drawn' });
    expect(room.join('p1', 0, { name: 'Ada' })).toMatch(/^bad-name: Names are given out/);
    expect(room.join('p2', 0, { name: 'Alpine Heron' })).toBe('ok');
    expect(room.join('p3', 0, {})).toBe('ok');
  });

  it('refuses a rude name', () => {
    expect(playRoom().join('p1', 0, { name: 'F.u.c.k' })).toMatch(/^bad-name: /);
  });

  it('puts who chooses no team into the smallest', () => {
    const room = playRoom({ teams: ['Red', 'Blue'] });
    room.join('p1', 0, { team: 'Red' });
    room.join('p2', 0);
    room.join('p3', 0);
    expect(teamsIn(room)).toEqual(['Red', 'Blue', 'Red']);
    expect(room.join('p4', 0, { team: 'Green' })).toMatch(/^malformed-request: /);
  });
});
