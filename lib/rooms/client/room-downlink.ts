/**
 * How a screen hears of its room: a stream while that works, long polling where a proxy holds streams back. It notices when
 * it hears nothing, comes back by itself, and rests while nobody looks.
 */
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { parsePoll } from './parse-frame.ts';
import { buildStreamReader } from './stream-reader.ts';
import type { Timers } from './timers.ts';
import type { Frame } from '../view/room-view.ts';

/** A refusal of the server, or of what lies between. */
export interface Refusal {
  readonly code: string;
  readonly message: Problem['message'];
}

export interface DownlinkPorts {
  readonly timers: Timers;
  /** In [0, 1). */
  random(this: void): number;
  /**
   * Opens a stream of texts, each with the id of the last event that had one; `fail` is called when it ends or cannot be had.
   * Returns the way to close it.
   */
  openStream(this: void, path: string, hear: (text: string, id: string) => void, fail: () => void): () => void;
  /** Asks the rooms' API; never throws. */
  ask(this: void, path: string): Promise<Result<unknown, Refusal>>;
}

export interface DownlinkEvents {
  hear(frame: Frame): void;
  /** It will try again. */
  away(reason?: Refusal): void;
  /** For good. */
  end(reason: Refusal): void;
}

export interface Downlink {
  /** Begins, or begins anew at once. */
  connect(): void;
  /** Closes what is open until `connect`. */
  rest(): void;
}

/** Two silent heartbeats of twelve seconds, and a little for the way. */
const silenceMillis = 26_000;
/** The server speaks at once; a proxy that holds that back holds everything back. */
const firstWordMillis = 8_000;
const muteTriesBeforePolling = 3;
const shortestWaitMillis = 500;
const longestWaitMillis = 10_000;

/** What trying again does not change. */
const lastingCodes = new Set(['room-gone', 'not-allowed', 'malformed-request', 'no-server']);

export function buildDownlink(query: string, ports: DownlinkPorts, events: DownlinkEvents): Downlink {
  const { timers, ask } = ports;
  /** What an earlier connection still says is told by its number from what this one says. */
  let connection = 0;
  let close = () => {};
  let stopTimer = () => {};
  let tries = 0;
  let muteTries = 0;
  /** What this screen has, in the server’s words; empty when that is not sure. Whoever serves it next sends what differs. */
  let lastId = '';

  function wait(millis: number, work: () => void): void {
    stopTimer();
    stopTimer = timers.after(millis, work);
  }

  function rest(): void {
    connection++;
    stopTimer();
    close();
    close = () => {};
  }

  function connect(): void {
    rest();
    if (muteTries >= muteTriesBeforePolling) void poll();
    else stream();
  }

  const pathOf = (name: string, more = '') => `/${name}?${query}${lastId === '' ? '' : `&last=${lastId}`}${more}`;

  function stream(): void {
    const mine = connection;
    const reader = buildStreamReader(lastId);
    let hasSpoken = false;
    const fail = () => {
      if (mine === connection) void probe(hasSpoken);
    };
    wait(firstWordMillis, fail);
    close = ports.openStream(pathOf('stream'), hearText, fail);

    function hearText(text: string, id: string): void {
      if (mine !== connection) return;
      const frame = reader.read(text, id);
      lastId = reader.lastId();
      if (!hasSpoken) [hasSpoken, muteTries, tries] = [true, 0, 0];
      wait(silenceMillis, fail);
      if (frame !== undefined) hear(frame);
    }
  }

  function hear(frame: Frame): void {
    if (frame.type === 'bye') retry();
    else events.hear(frame);
  }

  /**
   * A stream says only that it failed; the same question by polling says why, and brings what was missed. Where that is answered
   * and the stream said nothing, something between holds streams back.
   */
  async function probe(hadSpoken: boolean): Promise<void> {
    rest();
    if (!(await pollOnce('&wait=no'))) return;
    if (!hadSpoken) muteTries++;
    retry();
  }

  /** The server keeps a question waiting until there is news; whoever else answers at once is not asked without end. */
  async function poll(): Promise<void> {
    const before = lastId;
    if (!(await pollOnce())) return;
    if (lastId === before) wait(shortestWaitMillis, () => void poll());
    else void poll();
  }

  /** False when this connection is over: ended, or to be tried again later. */
  async function pollOnce(more = ''): Promise<boolean> {
    const mine = connection;
    const answer = await ask(pathOf('poll', more));
    if (mine !== connection) return false;
    if (!answer.ok) {
      if (lastingCodes.has(answer.error.code)) events.end(answer.error);
      else retry(answer.error);
      return false;
    }
    const { frames, id } = parsePoll(answer.value);
    lastId = id;
    for (const frame of frames) hear(frame);
    if (frames.length > 0) return mine === connection;
    retry();
    return false;
  }

  /** Not all at the same moment: a class that lost its server comes back spread out. */
  function retry(reason?: Refusal): void {
    rest();
    events.away(reason);
    const waitMillis = Math.min(shortestWaitMillis * 2 ** tries, longestWaitMillis);
    tries++;
    wait(waitMillis * (0.5 + ports.random()), connect);
  }

  return { connect, rest };
}
