/** Who has answered everything at their own speed: what it came to, if that may be told before the room closes. */
import type { OwnView } from '#lib/rooms/view/room-view.ts';
import { PlayerMissed } from './player-missed.tsx';
import { PlayerNote } from './player-note.tsx';

interface PlayerThroughProps {
  readonly own: OwnView;
  /** Whether there will be places when the room closes. */
  readonly isRanked: boolean;
}

export function PlayerThrough({ own: { player, right, answered, missed }, isRanked }: PlayerThroughProps) {
  if (missed === undefined) {
    return (
      <PlayerNote title="You are through">
        <p>
          All your answers are in. What they came to is told here when the room closes; then you can add what you missed
          to your reviews. You may close this page and come back with the code.
        </p>
      </PlayerNote>
    );
  }
  return (
    <PlayerNote title="You are through">
      <p>
        {right} of {answered} right.{isRanked && ' Your place among the others is told here when the room closes.'}
      </p>
      <PlayerMissed session={nameRoomSession(player)} missed={missed} />
    </PlayerNote>
  );
}

/** The same before and after the room closes: what was added is not added again. */
export const nameRoomSession = (player: OwnView['player']) => `room-${player}`;
