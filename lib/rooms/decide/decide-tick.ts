/** What the clock does: it ends a round whose time is over or that everybody has answered, and closes a room in time. */
import type { RoomEvent } from '../room-event.ts';
import type { RoomState } from '../room-state.ts';
import { graceMillis, hasEverybodyAnswered, isPastClosing } from '../round-time.ts';
import { isOpen, lastRound } from '../rounds.ts';

export function decideTick(state: RoomState, atMillis: number): readonly RoomEvent[] {
  if (state.phase === 'closed') return [];
  const isPast = (end: number | undefined) => end !== undefined && atMillis >= end + graceMillis;
  if (isPastClosing(state, atMillis)) return closeRoom(state, atMillis);
  const round = lastRound(state);
  if (round === undefined || !isOpen(round)) return [];
  const isOver = isPast(round.endsAtMillis) || hasEverybodyAnswered(state);
  return isOver ? [{ type: 'revealed', atMillis, round: round.round }] : [];
}

/** A question that is open at the end is shown if anybody has answered it, and else left out. */
export function closeRoom(state: RoomState, atMillis: number): readonly RoomEvent[] {
  const round = lastRound(state);
  const closed: RoomEvent = { type: 'closed', atMillis };
  if (round === undefined || !isOpen(round)) return [closed];
  return [{ type: round.answers.size > 0 ? 'revealed' : 'skipped', atMillis, round: round.round }, closed];
}
