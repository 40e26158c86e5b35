/** A classroom server for tests, with nine questions whose keys, reasons and origins are all called secret, and a way to ask it. */
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import { answerRoom } from '#lib/rooms/api/answer-room.ts';
import { commandRoom } from '#lib/rooms/api/command-room.ts';
import { createRoom } from '#lib/rooms/api/create-room.ts';
import { describeRoom } from '#lib/rooms/api/describe-room.ts';
import { enterRoom } from '#lib/rooms/api/enter-room.ts';
import { giveKeys } from '#lib/rooms/api/give-keys.ts';
import { joinRoom } from '#lib/rooms/api/join-room.ts';
import { pollRoom } from '#lib/rooms/api/poll-room.ts';
import { readmitPlayer } from '#lib/rooms/api/readmit-player.ts';
import { reportRoom } from '#lib/rooms/api/report-room.ts';
import { buildRoomThrottles } from '#lib/rooms/api/room-throttles.ts';
import type { RoomsServer } from '#lib/rooms/api/rooms-server.ts';
import { streamRoom } from '#lib/rooms/api/stream-room.ts';
import { buildMemoryRoomLog } from '#lib/rooms/memory-room-log.ts';
import { buildRoomHub } from '#lib/rooms/room-hub.ts';
import type { RoomLog } from '#lib/rooms/room-log.ts';
import { systemSecrets } from '#lib/rooms/secrets.server.ts';
import { systemTimers } from '#lib/rooms/timers.ts';
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
    arrivalOf: () => clock.nowMillis(),
    findBank: (slug) => (slug === secretBank.dossier.id ? secretBank : undefined),
  };
}

const handlers = {
  'GET ': describeRoom,
  'POST join': joinRoom,
  'POST commands': commandRoom,
  'POST answers': answerRoom,
  'POST enter': enterRoom,
  'POST readmit': readmitPlayer,
  'GET keys': giveKeys,
  'GET stream': streamRoom,
  'GET poll': pollRoom,
  'GET report': reportRoom,
};

/** As the app's routes do. */
export function askingServer(server: RoomsServer): AskRooms {
  return async (path, init) => {
    const request = new Request(`http://localhost/api/rooms${path}`, init);
    const arrivedMillis = server.arrivalOf(request);
    if (path === '') return createRoom(server, { request, arrivedMillis });
    const [, code = '', rest = ''] = new URL(request.url).pathname.replace('/api/rooms', '').split('/');
    const handler = Object.entries(handlers).find(([name]) => name === `${request.method} ${rest}`)?.[1];
    if (handler === undefined) throw new Error(`No route for ${request.method} ${path}`);
    return handler(server, { request, code: decodeURIComponent(code), arrivedMillis });
  };
}
