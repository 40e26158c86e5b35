import { describe, expect, it } from 'vitest';
import { playerLimit } from '#lib/rooms/room-command.ts';
import { emptyRoom, foldRoom } from '#lib/rooms/reduce-room.ts';
import type { RoomEvent } from '#lib/rooms/room-event.ts';
import { findPlayersByName } from '#lib/rooms/view/view-players.ts';
import { viewForHost } from '#lib/rooms/view/view-host.ts';
import { viewForProjector } from '#lib/rooms/view/view-room.ts';
import { buildOpened, openedAtMillis, rightAnswer } from '#tests/builders/build-room.ts';

const atMillis = openedAtMillis;
const idOf = (at: number) => `player-${String(at).padStart(5, '0')}`;

/** Names as long as they may be; `characters` such as take four bytes each make the longest of all. */
const joining = (at: number, characters = 'n'): RoomEvent => ({
  type: 'joined',
  atMillis,
  player: idOf(at),
  name: `${characters.repeat(15)} ${String(at).padStart(4, '0')}`,
  team: 'Amber',
  tokenHash: 'hash',
});

const answering = (at: number): RoomEvent => ({
  type: 'answered',
  atMillis: atMillis + 1,
  round: 0,
  question: 0,
  player: idOf(at),
  response: rightAnswer(0),
  earned: 1,
  total: 1,
  tookMillis: 1,
  points: 2_000 - at,
});

const asked: RoomEvent = { type: 'asked', atMillis, round: 0, question: 0 };

function hall(size: number, events: readonly RoomEvent[] = [], characters?: string) {
  const joined = Array.from({ length: size }, (_, at) => joining(at, characters));
  return foldRoom([buildOpened({ teams: ['Amber', 'Indigo'] }), ...joined, ...events], emptyRoom);
}

const kilobytesOf = (view: unknown) => Buffer.byteLength(JSON.stringify(view)) / 1_024;

describe('a host’s view', () => {
  it('has everybody in a class', () => {
    const { players, playerCount } = viewForHost(hall(200, [asked]));
    expect([players.length, playerCount]).toEqual([200, 200]);
    expect(players.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, at) => idOf(at)));
  });

  it('stays below 64 KB in a full hall, and the projector’s below 16, whatever the names are written in', () => {
    for (const characters of ['n', '界', '𒀀']) {
      const state = hall(playerLimit, [asked], characters);
      expect(kilobytesOf(viewForHost(state))).toBeLessThan(64);
      expect(kilobytesOf(viewForProjector(state))).toBeLessThan(16);
    }
  });

  it('counts a full hall, and lists who has not answered before who came last, in the order of joining', () => {
    const state = hall(playerLimit, [asked, ...Array.from({ length: playerLimit - 3 }, (_, at) => answering(at + 3))]);
    const view = viewForHost(state);
    expect(view).toMatchObject({ playerCount: playerLimit, answered: playerLimit - 3 });
    expect(view.players.slice(0, 4).map(({ id, hasAnswered }) => [id, hasAnswered])).toEqual([
      [idOf(0), false],
      [idOf(1), false],
      [idOf(2), false],
      [idOf(playerLimit - 197), true],
    ]);
    expect(view.players.at(-1)?.id).toBe(idOf(playerLimit - 1));
    expect(new Set(view.players.map(({ id }) => id)).size).toBe(200);
  });

  it('lists the newest in the lobby of a full hall, and the first after a ranking', () => {
    expect(viewForHost(hall(playerLimit)).players.at(0)?.id).toBe(idOf(playerLimit - 200));
    const answers = Array.from({ length: playerLimit }, (_, at) => answering(at));
    const revealed: RoomEvent = { type: 'revealed', atMillis: atMillis + 2, round: 0 };
    const ranked = viewForHost(hall(playerLimit, [asked, ...answers, revealed, { type: 'ranked', atMillis }]));
    expect(ranked.players.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, at) => idOf(at)));
  });
});

describe('a player of a hall', () => {
  it('is found by any part of the name, however it is written', () => {
    const state = hall(playerLimit, [{ type: 'renamed', atMillis, player: idOf(7), name: 'Zoë Ångström' }]);
    expect(findPlayersByName(state, 'ANGST')).toMatchObject({
      count: 1,
      players: [{ id: idOf(7), name: 'Zoë Ångström' }],
    });
    expect(findPlayersByName(state, 'angstrom, zoe')).toMatchObject({ count: 1, players: [{ id: idOf(7) }] });
    expect(findPlayersByName(state, 'nobody')).toEqual({ count: 0, players: [] });
    const all = findPlayersByName(state, '');
    expect([all.count, all.players.length]).toEqual([playerLimit, 50]);
  });

  it('is not found once taken out', () => {
    const state = hall(3, [{ type: 'kicked', atMillis, player: idOf(1) }]);
    expect(findPlayersByName(state, '').players.map(({ id }) => id)).toEqual([idOf(0), idOf(2)]);
  });
});
