import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildJournalRoomLog } from '#lib/rooms/log/journal-room-log.server.ts';
import { buildMemoryRoomLog, buildMemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
import { buildRedisRoomLog } from '#lib/rooms/log/redis-room-log.server.ts';
import type { RoomLog } from '#lib/rooms/log/room-log.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { askingServer, buildRoomsServer } from '#tests/builders/build-rooms-server.ts';
import { describeResume } from '#tests/contracts/room-resume.ts';
import { describeWithRedis } from '#tests/setup/describe-with-redis.ts';
import { startRedis, type TestRedis } from '#tests/setup/start-redis.ts';

const servers: RoomsServer[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const { hub } of servers.splice(0)) await hub.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const serve = (log: RoomLog) => {
  const server = buildRoomsServer(log);
  servers.push(server);
  return askingServer(server);
};

describeResume(
  'two servers over memory',
  () => {
    const shared = buildMemoryRooms();
    return [serve(buildMemoryRoomLog(systemClock, shared)), serve(buildMemoryRoomLog(systemClock, shared))];
  },
  60,
);

describeResume(
  'one server over its journal',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-rooms-'));
    folders.push(folder);
    const only = serve(buildJournalRoomLog(folder, systemClock));
    return [only, only];
  },
  15,
);

describeWithRedis('two servers over Redis', (program) => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(program);
  });
  afterAll(() => redis.kill());
  describeResume('Redis', () => [serve(buildRedisRoomLog(redis.url)), serve(buildRedisRoomLog(redis.url))], 15);
});
