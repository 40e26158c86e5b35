/** How long the server keeps a room: while it may be open, and after it was closed as long as the host chose. */
import type { RoomEventOf } from '../room-event.ts';
import { longestKeptDays, longestOpenDays } from '../room-settings.ts';
import type { RoomState } from '../room-state.ts';

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const dayMillis = 24 * hourMillis;

/** A room that its host forgot. */
const forgottenMillis = dayMillis;

/** A room that is to be deleted on close stays for as long as its last words take to reach every screen. */
const lastWordsMillis = 2 * minuteMillis;

/** Of any room: kept in case nobody closes it, closed at the last moment by its host, and kept from then on. */
export const longestLifeMillis = (longestOpenDays + 2 * longestKeptDays) * dayMillis + lastWordsMillis;

export function openExpiryOf({ atMillis, settings }: Pick<RoomEventOf<'opened'>, 'atMillis' | 'settings'>): number {
  const { closesAtMillis = atMillis, keepHours } = settings;
  return Math.max(atMillis + forgottenMillis, closesAtMillis + lastWordsMillis) + keepHours * hourMillis;
}

/** Of a room that is closed. */
export function expiryOf({ closedAtMillis = 0, settings }: RoomState): number {
  return closedAtMillis + Math.max(settings.keepHours * hourMillis, lastWordsMillis);
}
