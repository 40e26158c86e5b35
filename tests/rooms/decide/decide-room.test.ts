import { describe, expect, it } from 'vitest';
import type { Actor, RoomCommand } from '#lib/rooms/room-command.ts';
import { playRoom, rightAnswer } from '#tests/builders/build-room.ts';

const player: Actor = { role: 'player', player: 'ada' };
const actors: readonly Actor[] = [
  { role: 'host' },
  { role: 'projector' },
  player,
  { role: 'guest' },
  { role: 'clock' },
];

const commands: readonly (readonly [RoomCommand, Actor['role']])[] = [
  [{ type: 'reveal', round: 0 }, 'host'],
  [{ type: 'ask-again' }, 'host'],
  [{ type: 'pause', round: 0 }, 'host'],
  [{ type: 'extend', round: 0, seconds: 10 }, 'host'],
  [{ type: 'time', timer: 'off' }, 'host'],
  [{ type: 'skip', round: 0 }, 'host'],
  [{ type: 'lock' }, 'host'],
  [{ type: 'kick', player: 'ada' }, 'host'],
  [{ type: 'kick-all', players: ['ada', 'gone'] }, 'host'],
  [{ type: 'rename', player: 'ada', name: 'Bea' }, 'host'],
  [{ type: 'readmit', player: 'ada', tokenHash: 'new' }, 'host'],
  [{ type: 'close' }, 'host'],
  [{ type: 'answer', round: 0, question: 0, response: { ...rightAnswer(0) } }, 'player'],
  [{ type: 'join', player: 'ben', tokenHash: 'hash', name: 'Ben' }, 'guest'],
  [{ type: 'tick' }, 'clock'],
];

function openRoom() {
  const room = playRoom();
  room.join('ada', 0);
  room.host({ type: 'ask' }, 1_000);
  return room;
}

describe('who may do what', () => {
  it.each(commands)('%j is for the %s alone', (command, role) => {
    const outcomes = actors.map((actor) => {
      const room = openRoom();
      const before = room.events.length;
      const outcome = room.act(command, actor, 21_400).replace(/: [A-Z].+\.$/, '');
      return [actor.role, outcome, room.events.length > before];
    });
    expect(outcomes).toEqual(
      actors.map((actor) => (actor.role === role ? [role, 'ok', true] : [actor.role, 'not-allowed', false])),
    );
  });

  it('host and clock wait for one another, answers and joins for no other answer', () => {
    const room = openRoom();
    expect(room.answer('ada', 0, rightAnswer(0), 2_000)).toBe('ok');
    expect(room.state.seq).toBe(room.events.length);
  });
});
