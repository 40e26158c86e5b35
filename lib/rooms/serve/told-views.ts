/** What each audience of a room was told last: a view is built once for a state, encoded once, and new only when it differs. */
import type { Clock } from '#lib/core/clock.ts';
import type { PlayerId } from '../room-event.ts';
import { encodeView, type EncodedFrame } from './encode-frame.ts';
import type { RoomState } from '../room-state.ts';
import type { RoomView } from '../view/room-view.ts';
import { viewForHost } from '../view/view-host.ts';
import { viewOwn } from '../view/view-own.ts';
import { viewForPlayers, viewForProjector } from '../view/view-room.ts';

export interface Told {
  /** None for a player who is not in the room. */
  readonly frame: EncodedFrame | undefined;
  /** Whether it differs from what was told before. */
  readonly isNew: boolean;
}

export interface ToldViews {
  host(state: RoomState): Told;
  projector(state: RoomState): Told;
  /** What all players see. */
  players(state: RoomState): Told;
  own(state: RoomState, player: PlayerId): Told;
  forgetOwn(player: PlayerId): void;
}

interface Memory {
  readonly state: RoomState;
  /** The view without its number, which moves on with everybody's answers. */
  readonly content: string;
  readonly frame: EncodedFrame;
}

export function buildToldViews(clock: Clock): ToldViews {
  const memories = new Map<string, Memory>();

  function tell(key: string, state: RoomState, build: () => RoomView | undefined): Told {
    const before = memories.get(key);
    if (before?.state === state) return { frame: before.frame, isNew: false };
    const view = build();
    if (view === undefined) return { frame: undefined, isNew: false };
    const content = JSON.stringify({ ...view, seq: 0 });
    const isNew = before?.content !== content;
    const frame = isNew ? encodeView(view, content, clock.nowMillis()) : before.frame;
    memories.set(key, { state, content, frame });
    return { frame, isNew };
  }

  return {
    host: (state) => tell('host', state, () => viewForHost(state)),
    projector: (state) => tell('projector', state, () => viewForProjector(state)),
    players: (state) => tell('players', state, () => viewForPlayers(state)),
    own: (state, player) => tell(`own ${player}`, state, () => viewOwn(state, player)),
    forgetOwn: (player) => void memories.delete(`own ${player}`),
  };
}
