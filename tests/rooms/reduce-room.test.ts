import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRoom } from '#lib/rooms/decide/decide-room.ts';
import { emptyRoom, foldRoom, reduceRoom } from '#lib/rooms/reduce-room.ts';
import type { RoomEvent } from '#lib/rooms/room-event.ts';
import { arbitraryGame, arbitrarySettings, type GameStep } from '#tests/builders/arbitrary-games.ts';
import { buildOpened, openedAtMillis, playRoom } from '#tests/builders/build-room.ts';
import { deepFreeze } from '#tests/contracts/deep-freeze.ts';

function play(settings: Parameters<typeof playRoom>[0], game: readonly GameStep[]) {
  const room = playRoom(settings);
  for (const { actor, command, afterMillis } of game) room.act(command(room.state), actor, afterMillis);
  return room;
}

describe('a room', () => {
  it('is the fold of its events, wherever one stops and goes on, also when they went through JSON', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitraryGame, fc.nat(), (settings, game, cut) => {
        const { events, state } = play(settings, game);
        const stored: RoomEvent[] = events.map((event) => JSON.parse(JSON.stringify(event)));
        const at = cut % stored.length;
        expect(foldRoom(stored.slice(at), foldRoom(stored.slice(0, at)))).toEqual(state);
        expect(state.seq).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });

  it('changes no state that it was folded from', () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitraryGame, (settings, game) => {
        const { events } = play(settings, game);
        let state = deepFreeze(emptyRoom);
        for (const event of events) {
          const before = structuredClone(state);
          const next = reduceRoom(state, deepFreeze(event));
          expect(state).toEqual(before);
          state = next;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('at one’s own speed is open in all its questions from the one event on', () => {
    const room = playRoom({ pace: 'self' });
    room.host({ type: 'ask' }, 1_000);
    expect(room.state.rounds.map(({ question, askedAtMillis }) => [question, askedAtMillis - openedAtMillis])).toEqual(
      room.state.questions.map((_, at) => [at, 1_000]),
    );
  });
});

interface Appended {
  readonly event: RoomEvent;
  readonly isLead: boolean;
}

/** A log as `RoomLog` promises it, in the fewest words. */
function buildLog(first: RoomEvent) {
  const log: Appended[] = [{ event: first, isLead: true }];
  const keys = new Set<string>();
  return {
    stateAt: (seq: number) => foldRoom(log.slice(0, seq).map(({ event }) => event)),
    length: () => log.length,
    events: () => log.map(({ event }) => event),
    append(events: readonly RoomEvent[], guard: { type: string; seq: number; key?: string }) {
      if (guard.key !== undefined && keys.has(guard.key)) return;
      if (log.slice(guard.seq).some(({ isLead }) => isLead)) return;
      if (guard.key !== undefined) keys.add(guard.key);
      log.push(...events.map((event) => ({ event, isLead: guard.key === undefined })));
    },
  };
}

describe('however commands of several people cross one another', () => {
  it('nobody has two answers in a round or a name twice, none comes after the reveal, and nothing comes after the end', () => {
    const arbitraryLags = fc.infiniteStream(fc.nat(6));
    fc.assert(
      fc.property(arbitrarySettings, arbitraryGame, arbitraryLags, (settings, game, lags) => {
        const log = buildLog(buildOpened(settings));
        for (const { actor, command, afterMillis } of game) {
          // Decided on a state that may be some events old.
          const state = log.stateAt(Math.max(log.length() - lags.next().value, 1));
          const decided = decideRoom(state, command(state), actor, openedAtMillis + afterMillis);
          if (decided.ok) log.append(decided.value.events, decided.value.guard);
        }
        const events = log.events();
        const answers = events.filter((event) => event.type === 'answered');
        expect(new Set(answers.map(({ round, player }) => `${round} ${player}`)).size).toBe(answers.length);
        const joined = events.filter((event) => event.type === 'joined').map(({ name }) => name.toLowerCase());
        expect(new Set(joined).size).toBe(joined.length);
        for (const { round, atMillis } of answers) {
          const revealed = events.find((event) => event.type === 'revealed' && event.round === round);
          expect(atMillis).toBeLessThan(revealed?.atMillis ?? Infinity);
        }
        const end = events.findIndex(({ type }) => type === 'closed');
        const after = end === -1 ? [] : events.slice(end + 1);
        // Who arrived before the end still counts; the door is for who was let in again.
        const stillAllowed = ['answered', 'readmitted'];
        expect(after.filter(({ type }) => !stillAllowed.includes(type))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
