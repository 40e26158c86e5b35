/** Where this server keeps its rooms, by its environment: in Redis when REDIS_URL names one, else in a folder of its own. */
import { join } from 'node:path';
import type { Clock } from '#lib/core/clock.ts';
import { buildJournalRoomLog } from './journal-room-log.server.ts';
import { buildRedisRoomLog } from './redis-room-log.server.ts';
import type { RoomLog } from './room-log.ts';

export interface RoomStorage {
  /** REDIS_URL. */
  readonly redisUrl: string | undefined;
  /** DOSSIER_DATA; without it `.data` where the server was started. */
  readonly folder: string | undefined;
}

const usualFolder = '.data';

export function openRoomLog({ redisUrl = '', folder = '' }: RoomStorage, clock: Clock): RoomLog {
  if (redisUrl !== '') return buildRedisRoomLog(redisUrl);
  return buildJournalRoomLog(join(folder === '' ? usualFolder : folder, 'rooms'), clock);
}
