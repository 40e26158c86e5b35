/** Somebody who watches a room over one connection, and what goes down it. */
import type { PlayerId } from '../room-event.ts';
import type { Frame } from '../view/room-view.ts';

export type Audience =
  { readonly role: 'host' } | { readonly role: 'projector' } | { readonly role: 'player'; readonly player: PlayerId };

/** Encoded once, whoever gets it. */
export interface EncodedFrame {
  /** The number of the last event in it; none with a heartbeat. */
  readonly seq?: number;
  readonly json: string;
}

export interface Sink {
  /** False when it has more waiting than it may: whoever never reads is let go. */
  send(frames: readonly EncodedFrame[]): boolean;
  end(): void;
}

export interface Seat {
  readonly audience: Audience;
  readonly sink: Sink;
}

export function encodeFrame(frame: Frame): EncodedFrame {
  const json = JSON.stringify(frame);
  return frame.type === 'view' ? { seq: frame.view.seq, json } : { json };
}
