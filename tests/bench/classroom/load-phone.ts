/** A phone with the app's own client, which notices, asks and comes back by itself. Of the servers named it takes the first that is there. */
import { request } from 'node:http';
import * as v from 'valibot';
import { refuse, type Result } from '#lib/core/result.ts';
import { buildRoomClientStore, type RoomClientStore } from '#lib/rooms/client/room-client-store.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { systemTimers } from '#lib/rooms/client/timers.ts';
import { noNetwork, parseAnswer } from '#lib/rooms/decide/parse-answer.ts';
import { get, post, type Said } from './load-client.ts';

export function openPhone(baseUrls: readonly string[], code: string, cookie: string): RoomClientStore {
  const apiOf = (baseUrl: string) => `${baseUrl}/api/rooms/${code}`;

  async function ask(send: (url: string) => Promise<Said>): Promise<Result<unknown, Refusal>> {
    for (const baseUrl of baseUrls) {
      try {
        const { status, text } = await send(apiOf(baseUrl));
        return parseAnswer(status, JSON.parse(text), v.unknown());
      } catch {
        // The next one may be there.
      }
    }
    return refuse(noNetwork);
  }

  const store = buildRoomClientStore('player', {
    timers: systemTimers,
    random: Math.random,
    nowMillis: () => performance.timeOrigin + performance.now(),
    ask: (path) => ask((api) => get(`${api}${path}`, cookie)),
    tell: (path, body) => ask((api) => post(`${api}${path}`, body, cookie)),
    openStream: (path, hear, fail) => openEvents(baseUrls.map(apiOf), path, cookie, { hear, fail }),
  });
  store.open();
  return store;
}

interface Listener {
  hear(text: string, id: string): void;
  fail(): void;
}

function openEvents([api, ...others]: readonly string[], path: string, cookie: string, listener: Listener): () => void {
  if (api === undefined) {
    const timer = setTimeout(listener.fail);
    return () => clearTimeout(timer);
  }
  let close: () => void = () => asked.destroy();
  let rest = '';
  let id = '';
  const asked = request(`${api}${path}`, { agent: false, headers: { cookie } }, (response) => {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      const events = (rest + chunk).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        id = /^id: (.*)$/m.exec(event)?.[1] ?? id;
        listener.hear(/^data: (.*)$/m.exec(event)?.[1] ?? '', id);
      }
    });
    response.on('close', listener.fail);
    response.on('error', () => {});
  });
  asked.on('error', (error) => {
    const isRefused = 'code' in error && error.code === 'ECONNREFUSED';
    if (isRefused) close = openEvents(others, path, cookie, listener);
  });
  asked.end();
  return () => close();
}
