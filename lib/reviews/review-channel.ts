/** Tells the other tabs that something was appended; silent in browsers without BroadcastChannel, whose tabs see it on reload. */
export interface ReviewChannel {
  announce(): void;
  /** Returns the way to stop listening. Never called for one's own announcements. */
  listen(listener: () => void): () => void;
  close(): void;
}

export function openReviewChannel(name: string): ReviewChannel {
  const listeners = new Set<() => void>();
  let channel = globalThis.BroadcastChannel === undefined ? undefined : new BroadcastChannel(name);
  channel?.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });
  return {
    announce: () => channel?.postMessage('appended'),
    listen(listener) {
      // Wrapped, so that a function listening twice is two listeners and stopping one leaves the other.
      const entry = () => listener();
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    close() {
      listeners.clear();
      channel?.close();
      channel = undefined; // posting to a closed channel throws, and an append may still be under way
    },
  };
}
