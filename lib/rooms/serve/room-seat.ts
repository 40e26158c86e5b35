/** Somebody who watches a room over one connection. */
import type { EncodedFrame } from './encode-frame.ts';
import type { PlayerId } from '../room-event.ts';
import type { SeenViews } from './seen-views.ts';

export type Audience =
  { readonly role: 'host' } | { readonly role: 'projector' } | { readonly role: 'player'; readonly player: PlayerId };

export interface Sink {
  /** False when it has more waiting than it may: whoever never reads is let go. */
  send(frames: readonly EncodedFrame[]): boolean;
  end(): void;
}

export interface Seat {
  readonly audience: Audience;
  readonly sink: Sink;
  /** What it has been sent, here or before it came here. */
  readonly seen: SeenViews;
}
