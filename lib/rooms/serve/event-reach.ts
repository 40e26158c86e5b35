/** Whom an event concerns, and how soon they are to hear of it. */
import type { PlayerId, RoomEvent } from '../room-event.ts';
import type { RoomState } from '../room-state.ts';

/** What the host and the clock do, and what changes a ranking that is on screen. */
export function isUrgent({ phase }: RoomState): (event: RoomEvent) => boolean {
  const isOpen = phase === 'lobby' || phase === 'asking';
  return ({ type }) => (type !== 'joined' && type !== 'answered') || (type === 'answered' && !isOpen);
}

export function playersOf(events: readonly RoomEvent[]): PlayerId[] {
  return events.flatMap((event) => (event.type === 'answered' || event.type === 'joined' ? event.player : []));
}
