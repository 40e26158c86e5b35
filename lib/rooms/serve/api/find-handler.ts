/** Which handler answers which request below `/api/rooms`, for whoever mounts them outside Next's routes. */
import { answerRoom } from './answer-room.ts';
import { commandRoom } from './command-room.ts';
import { createRoom } from './create-room.ts';
import { describeRoom } from './describe-room.ts';
import { enterRoom } from './enter-room.ts';
import { findRoomPlayers } from './find-players.ts';
import { giveKeys } from './give-keys.ts';
import { joinRoom } from './join-room.ts';
import { pollRoom } from './poll-room.ts';
import { readmitPlayer } from './readmit-player.ts';
import { reportRoom } from './report-room.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { streamRoom } from './stream-room.ts';

type Handler = (server: RoomsServer, asked: RoomRequest) => Promise<Response>;

const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    'GET ': describeRoom,
    'POST join': joinRoom,
    'POST commands': commandRoom,
    'POST answers': answerRoom,
    'POST enter': enterRoom,
    'POST readmit': readmitPlayer,
    'GET keys': giveKeys,
    'GET players': findRoomPlayers,
    'GET stream': streamRoom,
    'GET poll': pollRoom,
    'GET report': reportRoom,
  }),
);

const root = '/api/rooms';

export interface FoundHandler {
  readonly handler: Handler;
  readonly code: string;
}

/** `path` is without its query. Undefined for whatever is no request of the rooms' API. */
export function findHandler(method: string, path: string): FoundHandler | undefined {
  if (path === root) return method === 'POST' ? { handler: createRoom, code: '' } : undefined;
  const [, code, rest = '', ...more] = path.startsWith(`${root}/`) ? path.slice(root.length).split('/') : [];
  const handler = handlers.get(`${method} ${rest}`);
  return handler === undefined || code === undefined || more.length > 0 ? undefined : { handler, code: decode(code) };
}

/** What is no proper encoding is no code either. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
