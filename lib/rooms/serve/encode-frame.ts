/** What goes down the wire, encoded once, whoever gets it. */
import { hashText } from '#lib/core/random.ts';
import type { Frame, RoomView, ViewRole } from '../view/room-view.ts';

export interface EncodedView {
  readonly role: ViewRole;
  /** The number of the last event in it. */
  readonly seq: number;
  /** The same for the same content, whichever process made it and when. */
  readonly mark: string;
}

export interface EncodedFrame {
  readonly json: string;
  /** None with a heartbeat. */
  readonly view?: EncodedView;
}

export const encodeFrame = (frame: Frame): EncodedFrame => ({ json: JSON.stringify(frame) });

/** `content` is the view without its number, as text. */
export function encodeView(view: RoomView, content: string, serverMillis: number): EncodedFrame {
  const { role, seq } = view;
  return { ...encodeFrame({ type: 'view', view, serverMillis }), view: { role, seq, mark: markOf(content) } };
}

/** 64 bits by two ways through the text: no secret, but no two views of a room alike. */
function markOf(content: string): string {
  return [content, `${content.length} ${content}`].map((text) => hashText(text).toString(36)).join('-');
}
