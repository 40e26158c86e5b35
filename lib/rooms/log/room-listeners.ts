/** Who is told when a room's log has grown. */
import type { LogChange, LogListener } from './room-log.ts';

export interface RoomListeners {
  add(code: string, listener: LogListener): () => void;
  /** Calls everybody who listens to that room, a little later: whoever appended knows first, and need not read it. */
  tell(code: string, change: LogChange): void;
  /** Everybody is to read anew. */
  tellOfDoubt(): void;
  has(code: string): boolean;
  clear(): void;
}

export function buildRoomListeners(): RoomListeners {
  const rooms = new Map<string, Set<LogListener>>();

  function tell(code: string, change: LogChange): void {
    for (const listener of rooms.get(code) ?? []) setTimeout(() => listener(change));
  }

  return {
    tell,
    tellOfDoubt: () => [...rooms.keys()].forEach((code) => tell(code, { type: 'doubtful' })),
    add(code, listener) {
      const entry: LogListener = (change) => listener(change);
      const listeners = rooms.get(code) ?? new Set();
      rooms.set(code, listeners.add(entry));
      return () => {
        listeners.delete(entry);
        if (listeners.size === 0 && rooms.get(code) === listeners) rooms.delete(code);
      };
    },
    has: (code) => rooms.has(code),
    clear: () => rooms.clear(),
  };
}
