/**
 * Tells everybody who watches a room what they may see of it, when it has changed for them. Who gets a view is decided by
 * the seat, never by what is in the view.
 */
import type { Clock } from '#lib/core/clock.ts';
import type { PlayerId } from '../room-event.ts';
import { encodeFrame, type EncodedFrame } from './encode-frame.ts';
import type { Audience, Seat } from './room-seat.ts';
import type { RoomState } from '../room-state.ts';
import type { Frame } from '../view/room-view.ts';
import { buildToldViews } from './told-views.ts';

export interface RoomBroadcast {
  /** Sends what is to be seen now and was not seen yet, and from then on what changes. Returns the way to leave. */
  add(seat: Seat, state: RoomState): () => void;
  /** What host and projector see, and what players see in common. */
  tellCommon(state: RoomState): void;
  /** What these players alone see. */
  tellOwn(state: RoomState, players: Iterable<PlayerId>): void;
  /** Everything, to everybody for whom it changed; who was taken out hears that and is let go. */
  tellAll(state: RoomState): void;
  /** Ends every stream of a player who is let in again elsewhere: they were opened by a key that opens nothing any more. */
  dismiss(player: PlayerId): void;
  send(frame: Frame): void;
  endAll(): void;
  isEmpty(): boolean;
}

/** Of one player, or of one of the host's roles. More are a mistake or mischief; the oldest goes. */
const mostSeats = 6;

export function buildRoomBroadcast(clock: Clock): RoomBroadcast {
  const told = buildToldViews(clock);
  const roles = { host: new Set<Seat>(), projector: new Set<Seat>() };
  const players = new Map<PlayerId, Set<Seat>>();

  const allSeats = () => [...roles.host, ...roles.projector, ...[...players.values()].flatMap((seats) => [...seats])];
  const seatsOf = (audience: Audience): ReadonlySet<Seat> =>
    audience.role === 'player' ? (players.get(audience.player) ?? new Set()) : roles[audience.role];

  function enter(seat: Seat): void {
    const { audience } = seat;
    if (audience.role === 'player') players.set(audience.player, new Set(players.get(audience.player)).add(seat));
    else roles[audience.role].add(seat);
  }

  function leave(seat: Seat): void {
    const { audience } = seat;
    if (audience.role !== 'player') return void roles[audience.role].delete(seat);
    const seats = players.get(audience.player);
    if (seats?.delete(seat) !== true || seats.size > 0) return;
    players.delete(audience.player);
    told.forgetOwn(audience.player);
  }

  function drop(seat: Seat): void {
    leave(seat);
    seat.sink.end();
  }

  function send(seats: Iterable<Seat>, frames: readonly EncodedFrame[]): void {
    if (frames.length === 0) return;
    for (const seat of seats) if (!seat.sink.send(frames)) drop(seat);
  }

  function tellRole(role: 'host' | 'projector', state: RoomState): void {
    if (roles[role].size > 0) send(roles[role], newFrames(told[role](state)));
  }

  /** The frames of one player go down in one piece. */
  function tellPlayers(state: RoomState, ownOf: (player: PlayerId) => readonly EncodedFrame[]): void {
    if (players.size === 0) return;
    const shared = newFrames(told.players(state));
    for (const [player, seats] of players) send(seats, [...shared, ...ownOf(player)]);
  }

  const newOwn = (state: RoomState, player: PlayerId) => newFrames(told.own(state, player));

  function tellCommon(state: RoomState): void {
    tellRole('host', state);
    tellRole('projector', state);
    tellPlayers(state, () => []);
  }

  return {
    add(seat, state) {
      const { audience, sink, seen } = seat;
      const [oldest] = seatsOf(audience);
      if (oldest !== undefined && seatsOf(audience).size >= mostSeats) drop(oldest);
      // Those who are there hear first what changed, since what is told now is what the next change is measured by.
      if (audience.role === 'player') {
        tellPlayers(state, (player) => (player === audience.player ? newOwn(state, player) : []));
      } else {
        tellRole(audience.role, state);
      }
      enter(seat);
      const now =
        audience.role === 'player'
          ? [told.players(state), told.own(state, audience.player)]
          : [told[audience.role](state)];
      // First the time: a view may have been encoded a while ago.
      const clockFrame = encodeFrame({ type: 'clock', serverMillis: clock.nowMillis() });
      const unseen = now.flatMap(({ frame }) => (frame === undefined || seen.has(frame) ? [] : frame));
      const isTaken = sink.send([clockFrame, ...unseen]);
      if (!isTaken || isOut(state, audience)) drop(seat);
      return () => leave(seat);
    },
    tellCommon,
    tellOwn(state, ids) {
      for (const id of ids) if (players.has(id)) send(players.get(id) ?? [], newOwn(state, id));
    },
    tellAll(state) {
      // Players first: their time runs.
      tellPlayers(state, (player) => newOwn(state, player));
      tellRole('projector', state);
      tellRole('host', state);
      allSeats()
        .filter(({ audience }) => isOut(state, audience))
        .forEach(drop);
    },
    dismiss: (player) => [...(players.get(player) ?? [])].forEach(drop),
    send: (frame) => send(allSeats(), [encodeFrame(frame)]),
    endAll: () => allSeats().forEach(drop),
    isEmpty: () => roles.host.size + roles.projector.size + players.size === 0,
  };
}

function newFrames({ frame, isNew }: { readonly frame: EncodedFrame | undefined; readonly isNew: boolean }) {
  return isNew && frame !== undefined ? [frame] : [];
}

const isOut = ({ players }: RoomState, audience: Audience) =>
  audience.role === 'player' && players.get(audience.player)?.isKicked !== false;
