/** What comes down one stream, frame by frame, and what this screen may say that it has when it comes back. */
import { parseFrameText } from './parse-frame.ts';
import type { Frame, ViewRole } from '../view/room-view.ts';

export interface StreamReader {
  /** Undefined for what is to be passed over: what is broken, and a view that is older than one that came before it. */
  read(text: string, id: string): Frame | undefined;
  /** Empty once something was passed over: then everything is to be sent again. */
  lastId(): string;
}

/** `id` of an event is that of the last one that had any; `lastId` is what the screen had before. */
export function buildStreamReader(lastId: string): StreamReader {
  const newest = new Map<ViewRole, number>();
  let isWhole = true;

  function isOlder(frame: Frame): boolean {
    if (frame.type !== 'view') return false;
    const { role, seq } = frame.view;
    const known = newest.get(role) ?? 0;
    newest.set(role, Math.max(known, seq));
    return seq < known;
  }

  return {
    read(text, id) {
      const frame = parseFrameText(text);
      const isGood = frame !== undefined && !isOlder(frame);
      isWhole &&= isGood;
      if (id !== '') lastId = id;
      return isGood ? frame : undefined;
    },
    lastId: () => (isWhole ? lastId : ''),
  };
}
