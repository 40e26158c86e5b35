/** Where this server keeps its rooms, by its environment: in Redis when REDIS_URL names one, else in a folder of its own. */
import { join } from 'node:path';
import type { Clock } from '#lib/core/clock.ts';
import { buildJournalRoomLog } from './journal-room-log.server.ts';
import { buildRedisRoomLog } from './redis-room-log.server.ts';
import type { RoomLog } from './room-log.ts';

export interface RoomLogSettings {
  readonly REDIS_URL?: string | undefined;
  readonly DOSSIER_DATA?: string | undefined;
}

/** `folder` is taken when DOSSIER_DATA names no other. */
export function openRoomLog({ REDIS_URL, DOSSIER_DATA }: RoomLogSettings, folder: string, clock: Clock): RoomLog {
  if (REDIS_URL !== undefined && REDIS_URL !== '') return buildRedisRoomLog(REDIS_URL);
  const data = DOSSIER_DATA === undefined || DOSSIER_DATA === '' ? folder : DOSSIER_DATA;
  return buildJournalRoomLog(join(data, 'rooms'), clock);
}
