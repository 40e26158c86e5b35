/**
 * Points for one answer, by the room's scoring. Whatever the scoring, a part of the answer earns that part of the points.
 *
 *   kahoot    1000 × (1 − (t / T) / 2), all of it below half a second (support.kahoot.com 115002303908)
 *   steady    600 + 400 × (1 − t / T): most is for being right (Wayground, waygroundorg.freshdesk.com 158000404053)
 *   accuracy  1000, whatever the time
 *   none      no points; right answers are counted
 *
 * Where no time runs (timer off, at one's own speed) a right answer gets all points, as at Poll Everywhere. Speed counts only
 * where an answer is recognised: with typed, sorted and searched answers it would measure thumbs, and with figures it would
 * reward whoever does not stop to think.
 */
import { itemKinds, type Kind } from '#lib/items/item-kinds.ts';
import type { RoomSettings } from './room-settings.ts';

const fullPoints = 1_000;
const instantMillis = 500;

export interface Timed {
  readonly kind: Kind;
  readonly earned: number;
  readonly total: number;
  readonly tookMillis: number;
  /** Undefined where no time runs. */
  readonly limitMillis: number | undefined;
}

type Curve = (share: number) => number;

/** By the share of the time that was used: the points for a right answer. */
const curves: Readonly<Record<RoomSettings['scoring'], Curve>> = {
  kahoot: (used) => fullPoints * (1 - used / 2),
  steady: (used) => 600 + 400 * (1 - used),
  accuracy: () => fullPoints,
  none: () => 0,
};

export function pointsOf(
  scoring: RoomSettings['scoring'],
  { kind, earned, total, tookMillis, limitMillis }: Timed,
): number {
  const isSpeedScored = limitMillis !== undefined && itemKinds[kind].demand === 'recognition';
  const isInstant = scoring === 'kahoot' && tookMillis < instantMillis;
  const used = isSpeedScored && !isInstant ? Math.min(tookMillis / limitMillis, 1) : 0;
  return Math.round(curves[scoring](used) * (earned / total));
}
