/** Who is told when a room's log has grown. */

export interface RoomListeners {
  add(code: string, listener: () => void): () => void;
  /** Calls everybody who listens to that room, a turn later. */
  tell(code: string): void;
  tellAll(): void;
  has(code: string): boolean;
  clear(): void;
}

export function buildRoomListeners(): RoomListeners {
  const rooms = new Map<string, Set<() => void>>();

  function tell(code: string): void {
    for (const listener of rooms.get(code) ?? []) queueMicrotask(listener);
  }

  return {
    tell,
    add(code, listener) {
      const entry = () => listener();
      const listeners = rooms.get(code) ?? new Set();
      rooms.set(code, listeners.add(entry));
      return () => {
        listeners.delete(entry);
        if (listeners.size === 0 && rooms.get(code) === listeners) rooms.delete(code);
      };
    },
    tellAll: () => [...rooms.keys()].forEach(tell),
    has: (code) => rooms.has(code),
    clear: () => rooms.clear(),
  };
}
