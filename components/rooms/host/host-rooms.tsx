'use client';
/** The rooms that this device has opened and the server may still have: back to their control, or their report. */
import Link from 'next/link';
import { useState } from 'react';
import { systemClock } from '#lib/core/clock.ts';
import { buildShelvedRoom, parseRoomShelf, printRoomShelf } from '#lib/rooms/quiz/room-shelf.ts';
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
          <li key={code} className="border-b border-rule">
            <Link
              href={`/class/${code}/host`}
              prefetch={false}
              className="flex min-h-12 flex-wrap items-center gap-x-3 py-1"
            >
              {title}
              <span className="catalogue">
                {printRoomCode(code)} ·{' '}
                {new Date(openedAtMillis).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="catalogue mt-1">Lead on where it is open; its report where it is closed.</p>
    </>
  );
}

export function keepRoom(code: string, title: string, settings: RoomSettings): void {
  const nowMillis = systemClock.nowMillis();
  const rooms = parseRoomShelf(readSetting(shelf), nowMillis);
  keepDeviceText(shelf, printRoomShelf(rooms, buildShelvedRoom(code, title, settings, nowMillis)));
}
