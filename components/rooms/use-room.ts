'use client';
/** One screen's room: its view, how the connection is, and what can be asked of it. */
import * as v from 'valibot';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { HostCommand } from '#lib/rooms/room-command.ts';
import {
  buildRoomClientStore,
  type ClientRole,
  type ClientViews,
  type RoomClient,
  type RoomClientStore,
  type RoomStatus,
} from '#lib/rooms/client/room-client-store.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import type { OwnView } from '#lib/rooms/view/room-view.ts';
import { systemTimers } from '#lib/rooms/client/timers.ts';
import { askServer } from './ask-server.ts';

export interface Room<R extends ClientRole> {
  readonly status: RoomStatus;
  /** A sentence for the screen; empty while all is well. */
  readonly statusText: string;
  readonly view: ClientViews[R];
  readonly own: OwnView | undefined;
  readonly problem: Refusal | undefined;
  serverNow(this: void): number;
  send(this: void, command: HostCommand): Promise<Refusal | undefined>;
  readonly answer: RoomClientStore['answer'];
  /** Connects anew: after joining, or with a key taken up. */
  again(this: void): void;
}

export function useRoom<R extends ClientRole>(code: string, role: R): Room<R> {
  const store = useMemo(() => openRoom(code, role), [code, role]);
  useEffect(() => keepOpen(store), [store]);
  const client = useStore(store);
  return {
    status: client.status,
    statusText: sayStatus(client),
    view: client[role],
    own: client.own,
    problem: client.problem,
    serverNow: store.serverNow,
    send: store.send,
    answer: store.answer,
    again: store.open,
  };
}

function openRoom(code: string, role: ClientRole): RoomClientStore {
  return buildRoomClientStore(role, {
    timers: systemTimers,
    random: Math.random,
    nowMillis: () => performance.timeOrigin + performance.now(),
    ask: (path) => askServer(`/${code}${path}`, v.unknown()),
    tell: (path, body) => askServer(`/${code}${path}`, v.unknown(), body),
    openStream(path, hear, fail) {
      const source = new EventSource(`/api/rooms/${code}${path}`);
      source.addEventListener('message', ({ data, lastEventId }) => hear(String(data), lastEventId));
      source.addEventListener('error', fail);
      return () => source.close();
    },
  });
}

/** A phone that slept, a page that came back from the browser's memory and a network that returned are all noticed at once. */
function keepOpen(store: RoomClientStore): () => void {
  const look = () => (document.visibilityState === 'hidden' ? store.hide() : store.show());
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  window.addEventListener('online', look);
  store.open();
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pageshow', look);
    window.removeEventListener('online', look);
    store.close();
  };
}

function sayStatus({ status, problem }: RoomClient): string {
  switch (status) {
    case 'live':
      return '';
    case 'connecting':
      return 'Connecting to the room…';
    case 'away':
      return `The connection to the room is gone; trying again. ${problem?.code === 'no-network' ? '' : (problem?.message ?? '')}`.trim();
    case 'gone':
    case 'refused':
      return problem?.message ?? '';
  }
}
