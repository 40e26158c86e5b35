/** The rooms that a device has opened, as one small JSON text: the way back to their control and report for a closed tab. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import { openExpiryOf } from '../log/room-expiry.ts';
import type { RoomSettings } from '../room-settings.ts';

const roomSchema = v.object({
  code: v.string(),
  title: v.string(),
  openedAtMillis: v.number(),
  /** By when the server has deleted it, at the latest. */
  goneAtMillis: v.number(),
});

export type ShelvedRoom = v.InferOutput<typeof roomSchema>;

const shelfSchema = v.array(roomSchema);

const mostRooms = 20;

export function buildShelvedRoom(code: string, title: string, settings: RoomSettings, atMillis: number): ShelvedRoom {
  return { code, title, openedAtMillis: atMillis, goneAtMillis: openExpiryOf({ atMillis, settings }) };
}

/** Those that may still be there, the newest first. What cannot be read is as good as nothing: the rooms are on the server. */
export function parseRoomShelf(text: string | undefined, nowMillis: number): readonly ShelvedRoom[] {
  const read = v.safeParse(shelfSchema, text === undefined ? [] : parseJson(text));
  return read.success ? read.output.filter(({ goneAtMillis }) => goneAtMillis > nowMillis) : [];
}

export function printRoomShelf(rooms: readonly ShelvedRoom[]): string {
  return JSON.stringify(rooms);
}

/** First, and the oldest go. */
export function putRoomOnShelf(rooms: readonly ShelvedRoom[], added: ShelvedRoom): readonly ShelvedRoom[] {
  return [added, ...rooms.filter(({ code }) => code !== added.code)].slice(0, mostRooms);
}
