/** A classroom server for tests, with nine questions whose keys, reasons and origins are all called secret, and a way to ask it. */
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import { findHandler } from '#lib/rooms/serve/api/find-handler.ts';
import { buildRoomThrottles } from '#lib/rooms/serve/api/room-throttles.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { buildMemoryRoomLog } from '#lib/rooms/log/memory-room-log.ts';
import { buildRoomHub } from '#lib/rooms/serve/room-hub.ts';
import type { RoomLog } from '#lib/rooms/log/room-log.ts';
import { systemSecrets } from '#lib/rooms/serve/secrets.server.ts';
import { systemTimers } from '#lib/rooms/client/timers.ts';
import { buildItemOf } from './build-item.ts';
import { buildBankFact } from './build-room.ts';
import type { AskRooms } from './room-visitor.ts';

const feedback = { answer: 'the secret answer', because: 'A secret reason.' };

export const secretBank: StudyBank = {
  version: '1',
  dossier: { id: 'paper', title: 'Paper' },
  topics: [{ id: 'diplomacy', name: 'Diplomacy' }],
  sources: [],
  entities: [],
  glossary: [],
  cards: [],
  items: kinds.map((kind, at) =>
    buildItemOf[kind]({ id: `secret-item-${at}`, card: `secret-card-${at}`, facts: ['secret-fact'], feedback }),
  ),
  facts: { 'secret-fact': buildBankFact('secret-fact', { statement: 'A secret statement.' }) },
};

export function buildRoomsServer(
  log: RoomLog = buildMemoryRoomLog(systemClock),
  clock: Clock = systemClock,
): RoomsServer {
  return {
    hub: buildRoomHub(log, clock, systemTimers),
    clock,
    timers: systemTimers,
    secrets: systemSecrets,
    throttles: buildRoomThrottles(clock),
    findBank: (slug) => (slug === secretBank.dossier.id ? secretBank : undefined),
  };
}

/** As the server's door does. */
export function askingServer(server: RoomsServer): AskRooms {
  return async (path, init) => {
    const request = new Request(`http://localhost/api/rooms${path}`, init);
    const found = findHandler(request.method, new URL(request.url).pathname);
    if (found === undefined) throw new Error(`No handler for ${request.method} ${path}`);
    return found.handler(server, { request, code: found.code, arrivedMillis: server.clock.nowMillis() });
  };
}
