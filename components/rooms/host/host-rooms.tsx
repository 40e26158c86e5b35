'use client';
/** The rooms that this device has opened and the server may still have: back to their control, or their report. */
import Link from 'next/link';
import { useState } from 'react';
import { systemClock } from '#lib/core/clock.ts';
import {
  buildShelvedRoom,
  parseRoomShelf,
  printRoomShelf,
  putRoomOnShelf,
  type ShelvedRoom,
} from '#lib/rooms/quiz/room-shelf.ts';
import { printRoomCode } from '#lib/rooms/room-code.ts';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import { readSetting } from '../../keeping/device-setting.ts';
import { keepDeviceText, useDeviceText } from '../../keeping/use-device-text.ts';

const shelf = 'dossier-rooms';

export function HostRooms() {
  const [nowMillis] = useState(systemClock.nowMillis);
  const rooms = parseRoomShelf(useDeviceText(shelf), nowMillis);
  if (rooms.length === 0) return null;
  return (
    <>
      <h3 className="heading mt-8 border-b border-rule pb-1">Rooms opened on this device</h3>
      <ul>
        {rooms.map(({ code, title, openedAtMillis }) => (
          <li key={code} className="flex items-center justify-between gap-4 border-b border-rule">
            <Link
              href={`/class/${code}/host`}
              prefetch={false}
              className="flex min-h-12 flex-1 flex-wrap items-center gap-x-3 py-1"
            >
              {title}
              <span className="catalogue">
                {printRoomCode(code)} ·{' '}
                {new Date(openedAtMillis).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </Link>
            <button
              type="button"
              className="catalogue min-h-11 text-sea! underline"
              aria-label={`Remove room ${printRoomCode(code)} from this list`}
              onClick={() => dropRoom(code)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p className="catalogue mt-1">Lead on where it is open; its report where it is closed.</p>
    </>
  );
}

export function keepRoom(code: string, title: string, settings: RoomSettings): void {
  const nowMillis = systemClock.nowMillis();
  change((rooms) => putRoomOnShelf(rooms, buildShelvedRoom(code, title, settings, nowMillis)));
}

/** From the list alone: the room goes on. */
function dropRoom(code: string): void {
  change((rooms) => rooms.filter((room) => room.code !== code));
}

function change(edit: (rooms: readonly ShelvedRoom[]) => readonly ShelvedRoom[]): void {
  const rooms = parseRoomShelf(readSetting(shelf), systemClock.nowMillis());
  keepDeviceText(shelf, printRoomShelf(edit(rooms)));
}
