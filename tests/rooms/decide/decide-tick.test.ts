import { describe, expect, it } from 'vitest';
import { nextTickMillis } from '#lib/rooms/round-time.ts';
import { openedAtMillis, playRoom, rightAnswer } from '#tests/builders/build-room.ts';

function openRoom(settings: Parameters<typeof playRoom>[0] = {}) {
  const room = playRoom(settings);
  for (const player of ['ada', 'ben']) room.join(player, 0);
  room.host({ type: 'ask' }, 1_000);
  return room;
}

const nextTick = (room: ReturnType<typeof playRoom>) => {
  const millis = nextTickMillis(room.state);
  return millis === undefined ? undefined : millis - openedAtMillis;
};

describe('the clock', () => {
  it('ends a question when its time and the grace are over, and not before', () => {
    const room = openRoom();
    expect(nextTick(room)).toBe(21_400);
    expect(room.tick(21_399)).toBe('ok');
    expect(room.state.phase).toBe('asking');
    room.tick(21_400);
    expect(room.state.phase).toBe('revealed');
    expect(nextTick(room)).toBeUndefined();
  });

  it('ends a question at once when all who take part have answered', () => {
    const room = openRoom();
    room.join('cai', 1_500);
    room.host({ type: 'kick', player: 'cai' }, 1_600);
    room.answer('ada', 0, rightAnswer(0), 2_000);
    expect(nextTick(room)).toBe(21_400);
    room.answer('ben', 0, rightAnswer(0), 3_000);
    expect(nextTick(room)).toBeLessThan(3_000);
    room.tick(3_000);
    expect(room.state.phase).toBe('revealed');
  });

  it('without a timer leaves the end to the host, whoever has answered', () => {
    const room = openRoom({ timer: 'off' });
    for (const player of ['ada', 'ben']) room.answer(player, 0, rightAnswer(0), 2_000);
    room.tick(9e9);
    expect(room.state.phase).toBe('asking');
    expect(nextTick(room)).toBeUndefined();
  });

  it('ends no question that nobody is there to answer, before its time', () => {
    const room = playRoom();
    room.host({ type: 'ask' }, 0);
    room.tick(1_000);
    expect(room.state.phase).toBe('asking');
  });

  it('waits while the question is paused', () => {
    const room = openRoom();
    room.host({ type: 'pause', round: 0 }, 2_000);
    expect(nextTick(room)).toBeUndefined();
  });

  it('has closed a room at the time its host has set for whoever answers or joins before it says so', () => {
    const room = openRoom({ pace: 'self', closesAtMillis: openedAtMillis + 60_000 });
    expect(room.answer('ada', 0, rightAnswer(0), 60_399)).toBe('ok');
    expect(room.answer('ada', 1, rightAnswer(1), 60_400)).toMatch(/^room-over/);
    expect(room.join('late', 60_400)).toMatch(/^room-over/);
  });

  it('closes a room at the time its host has set', () => {
    const room = openRoom({ pace: 'self', closesAtMillis: openedAtMillis + 60_000 });
    expect(nextTick(room)).toBe(60_400);
    room.tick(60_399);
    expect(room.state.phase).toBe('asking');
    room.tick(60_400);
    expect(room.state.phase).toBe('closed');
    const count = room.events.length;
    room.tick(70_000);
    expect(room.events).toHaveLength(count);
  });
});
