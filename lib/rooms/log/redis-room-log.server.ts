/** Rooms in Redis or Valkey: any number of processes share them, none owns one. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { connectRedis } from './redis-connection.server.ts';
import { channelOf, metaKey, streamKey } from './redis-scripts.ts';
import type { RoomEvent } from '../room-event.ts';
import { buildRoomListeners } from './room-listeners.ts';
import { roomCodeTaken, roomGone, roomMovedOn, roomRepeated, roomStoreDown } from './room-log-problem.ts';
import type { NumberedEvent, RoomLog } from './room-log.ts';

const refusals = [roomCodeTaken, roomGone, roomMovedOn, roomRepeated];

const encode = (events: readonly RoomEvent[]) => events.map((event) => JSON.stringify(event));

export function buildRedisRoomLog(url: string): RoomLog {
  const listeners = buildRoomListeners();
  const redis = connectRedis(url, hear, listeners.tellOfDoubt);

  /** The message is the log's last number; 0 when it was deleted. */
  function hear(channel: string, message: string): void {
    const seq = Number(message);
    listeners.tell(channel.slice(channelOf('').length), seq === 0 ? { type: 'deleted' } : { type: 'grown', seq });
  }

  function parseReply(reply: unknown): Result<number, Problem> {
    if (typeof reply === 'number') return ok(reply);
    return refuse(refusals.find((each) => each.code === reply) ?? roomStoreDown);
  }

  return {
    create: async (code, events, expiresAtMillis) =>
      parseReply(await redis.ask((client) => client.createRoom(code, expiresAtMillis, encode(events)))),
    append: async (code, events, guard) =>
      parseReply(await redis.ask((client) => client.appendRoom(code, guard, encode(events)))),
    async readAfter(code, seq) {
      const reply = await redis.ask((client) =>
        Promise.all([client.exists(metaKey(code)), client.xRange(streamKey(code), `(${seq}-0`, '+')]),
      );
      if (reply === undefined) return refuse(roomStoreDown);
      const [found, entries] = reply;
      return found === 0
        ? refuse(roomGone)
        : ok((entries ?? []).map(({ id, message }) => parseEntry(id, message['event'])));
    },
    onAppend(code, listener) {
      if (!listeners.has(code)) redis.subscribe(channelOf(code));
      const stop = listeners.add(code, listener);
      return () => {
        stop();
        if (!listeners.has(code)) redis.unsubscribe(channelOf(code));
      };
    },
    async expireAt(code, atMillis) {
      const found = await redis.ask((client) => client.expireRoom(code, atMillis));
      if (found === undefined) return refuse(roomStoreDown);
      if (found === 0) return refuse(roomGone);
      return ok(undefined);
    },
    async close() {
      listeners.clear();
      redis.close();
    },
  };
}

function parseEntry(id: string, event = ''): NumberedEvent {
  return { seq: Number.parseInt(id, 10), event: JSON.parse(event) };
}
