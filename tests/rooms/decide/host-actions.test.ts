import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listHostActions } from '#lib/rooms/decide/host-actions.ts';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import { viewForHost } from '#lib/rooms/view/view-host.ts';
import { nineQuestions, playRoom, rightAnswer, type PlayedRoom } from '#tests/builders/build-room.ts';

const someSettings: fc.Arbitrary<Partial<RoomSettings>> = fc.record({
  pace: fc.constantFrom('host', 'self'),
  timer: fc.constantFrom('on', 'generous', 'off'),
  scoring: fc.constantFrom('kahoot', 'steady', 'accuracy', 'none'),
  isQuiet: fc.boolean(),
});

function listOffered(room: PlayedRoom) {
  const { main, others, lock } = listHostActions(viewForHost(room.state));
  return [main, ...others, lock].filter((action) => action !== undefined);
}

it('whatever is offered is accepted, in any room and after anything else that was offered', () => {
  fc.assert(
    fc.property(someSettings, fc.array(fc.nat(), { maxLength: 40 }), (settings, picks) => {
      const room = playRoom(settings);
      room.join('Amina', 10);
      for (const [at, pick] of picks.entries()) {
        const offered = listOffered(room);
        const action = offered[pick % Math.max(offered.length, 1)];
        if (action === undefined) break;
        expect([action.name, room.host(action.command, 1_000 * (at + 1))]).toEqual([action.name, 'ok']);
      }
    }),
  );
});

it('the main action alone leads through every question once, and to the close', () => {
  const room = playRoom({ timer: 'off' });
  const asked: number[] = [];
  for (let step = 1; room.state.phase !== 'closed' && step < 100; step++) {
    const { main } = listHostActions(viewForHost(room.state));
    if (main === undefined) break;
    room.host(main.command, 1_000 * step);
    if (main.command.type === 'ask') asked.push(room.state.rounds.at(-1)?.question ?? -1);
  }
  expect(room.state.phase).toBe('closed');
  expect(asked).toEqual(nineQuestions.map((_, at) => at));
});

it('a question asked ahead of its turn is not asked again, and one passed over comes at the end', () => {
  const room = playRoom({ timer: 'off', scoring: 'none' });
  room.host({ type: 'ask' }, 10);
  room.host({ type: 'reveal', round: 0 }, 20);
  room.host({ type: 'ask', question: 3 }, 30);
  for (let step = 4; room.state.phase !== 'closed' && step < 100; step++) {
    const { main } = listHostActions(viewForHost(room.state));
    if (main !== undefined) room.host(main.command, 10 * step);
  }
  expect(room.state.rounds.map(({ question }) => question)).toEqual([0, 3, 4, 5, 6, 7, 8, 1, 2]);
});

it('two actions never share a key', () => {
  const room = playRoom();
  room.join('Amina', 10);
  room.host({ type: 'ask' }, 20);
  room.answer('Amina', 0, rightAnswer(0), 30);
  const keys = listOffered(room).flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(3);
});

it('an exam offers no ranking and calls nothing an answer shown', () => {
  const room = playRoom({ isQuiet: true });
  room.host({ type: 'ask' }, 20);
  expect(listOffered(room).map(({ name }) => name)).toContain('Close the question');
  room.host({ type: 'reveal', round: 0 }, 30);
  expect(listOffered(room).map(({ name }) => name)).not.toContain('Ranking');
});
