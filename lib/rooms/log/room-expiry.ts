/** How long the server keeps a room: while it may be open, and after it was closed as long as the host chose. */
import type { RoomEventOf } from '../room-event.ts';
import { longestKeptDays, longestOpenDays, type RoomSettings } from '../room-settings.ts';
import type { RoomState } from '../room-state.ts';

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const dayMillis = 24 * hourMillis;

export const longestOpenMillis = longestOpenDays * dayMillis;

/** A room that its host forgot. */
const forgottenMillis = dayMillis;

/** A room that is to be deleted on close stays for as long as its last words take to reach every screen. */
const lastWordsMillis = 2 * minuteMillis;

/** Of any room: kept in case nobody closes it, closed at the last moment by its host, and kept from then on. */
export const longestLifeMillis = longestOpenMillis + 2 * longestKeptDays * dayMillis + lastWordsMillis;

/** Nobody leads a room at one's own speed, and nobody need be near it: it closes when its host says so, or at the last. */
export function setEnd(settings: RoomSettings, openedAtMillis: number): RoomSettings {
  if (settings.pace === 'host' || settings.closesAtMillis !== undefined) return settings;
  return { ...settings, closesAtMillis: openedAtMillis + longestOpenMillis };
}

export function openExpiryOf({ atMillis, settings }: Pick<RoomEventOf<'opened'>, 'atMillis' | 'settings'>): number {
  const { closesAtMillis = atMillis, keepHours } = setEnd(settings, atMillis);
  return Math.max(atMillis + forgottenMillis, closesAtMillis + lastWordsMillis) + keepHours * hourMillis;
}

/** Of a room that is closed. */
export function expiryOf({ closedAtMillis = 0, settings }: RoomState): number {
  return closedAtMillis + Math.max(settings.keepHours * hourMillis, lastWordsMillis);
}
