/** A room as one screen sees it, kept up with the server; and what that screen asks of it. Knows no browser: the ports do. */
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '#lib/core/result.ts';
import type { HostCommand } from '../room-command.ts';
import { buildDownlink, type DownlinkPorts, type Refusal } from './room-downlink.ts';
import type { Frame, HostView, OwnView, PlayersView, ProjectorView } from '../view/room-view.ts';
import { buildAnswerSender, type AnswerSender } from './send-answer.ts';
import { buildServerClock } from './server-clock.ts';

export type ClientRole = 'host' | 'projector' | 'player';

/** `refused`: this browser has no right to the role. `gone`: there is no such room any more; what was last seen stays. */
export type RoomStatus = 'connecting' | 'live' | 'away' | 'gone' | 'refused';

export interface ClientViews {
  readonly host?: HostView;
  readonly projector?: ProjectorView;
  readonly player?: PlayersView;
  readonly own?: OwnView;
}

export interface RoomClient extends ClientViews {
  readonly status: RoomStatus;
  readonly problem?: Refusal;
}

export interface RoomClientPorts extends DownlinkPorts {
  /** Milliseconds of a clock that only goes on. */
  nowMillis(this: void): number;
  /** As `ask`, with a body to POST. */
  tell(this: void, path: string, body: object): Promise<Result<unknown, Refusal>>;
}

export interface RoomClientStore extends StoreApi<RoomClient> {
  /** Begins, or begins anew: after joining, or when the page is seen again. */
  open(this: void): void;
  /** The page is out of sight; after a while the connection is given up, and `show` brings it back. */
  hide(): void;
  show(): void;
  close(): void;
  serverNow(this: void): number;
  /** The refusal, if it was refused. */
  send(this: void, command: HostCommand): Promise<Refusal | undefined>;
  /** Kept and sent again while the network is away; the same answer twice counts once. */
  readonly answer: AnswerSender['send'];
}

const hiddenMillis = 30_000;

const stampSchema = v.object({ serverMillis: v.number() });

export function buildRoomClientStore(role: ClientRole, ports: RoomClientPorts): RoomClientStore {
  const store = createStore<RoomClient>()(() => ({ status: 'connecting' }));
  const clock = buildServerClock(ports.nowMillis);
  let isResting = true;
  let stopHiding = () => {};
  const sender = buildAnswerSender(ports, (answer) => tell('/answers', answer));

  const downlink = buildDownlink(`as=${role}`, ports, {
    hear(frame) {
      if (frame.type !== 'bye') clock.noteFrame(frame.serverMillis);
      set('live', viewsOf(frame));
      sender.wake();
    },
    away: (reason) => set('away', {}, reason),
    end(reason) {
      set(reason.code === 'room-gone' ? 'gone' : 'refused', {}, reason);
      sender.wake();
    },
  });

  function set(status: RoomStatus, views: ClientViews, problem?: Refusal): void {
    const { host, projector, player, own } = { ...store.getState(), ...views };
    const known = {
      ...(host && { host }),
      ...(projector && { projector }),
      ...(player && { player }),
      ...(own && { own }),
      ...(problem && { problem }),
    };
    store.setState({ ...known, status }, true);
  }

  function open(): void {
    stopHiding();
    isResting = false;
    set('connecting', {});
    downlink.connect();
  }

  function rest(): void {
    stopHiding();
    isResting = true;
    downlink.rest();
  }

  async function tell(path: string, body: object): Promise<Refusal | undefined> {
    const sentMillis = ports.nowMillis();
    const answer = await ports.tell(path, body);
    if (!answer.ok) return answer.error;
    const stamp = v.safeParse(stampSchema, answer.value);
    if (stamp.success) clock.noteRoundTrip(sentMillis, stamp.output.serverMillis);
    return undefined;
  }

  return {
    ...store,
    open,
    hide() {
      stopHiding();
      stopHiding = ports.timers.after(hiddenMillis, rest);
    },
    show() {
      stopHiding();
      const { status } = store.getState();
      if (isResting || status === 'away') open();
      sender.wake();
    },
    close: rest,
    serverNow: clock.nowMillis,
    send: (command) => tell('/commands', command),
    answer: sender.send,
  };
}

function viewsOf(frame: Frame): ClientViews {
  if (frame.type !== 'view') return {};
  const { view } = frame;
  switch (view.role) {
    case 'host':
      return { host: view };
    case 'projector':
      return { projector: view };
    case 'players':
      return { player: view };
    case 'own':
      return { own: view };
  }
}
