/** What a command comes to, when it is not refused. */
import type { RoomEvent } from '../room-event.ts';
import type { Guard } from '../log/room-log.ts';

export interface Decision {
  /** Empty when there is nothing to append: the command is fulfilled as it is. */
  readonly events: readonly RoomEvent[];
  readonly guard: Guard;
}
