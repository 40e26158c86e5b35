/** Two connections to Redis, one for commands and one that listens; opened at the first use, and again after each break. */
import { createClient, defineScript } from '@redis/client';
import { appendScript, createScript, expireScript } from './redis-scripts.ts';

/** Longer than a slow network takes, shorter than a class waits. */
const patienceMillis = 3_000;
const longestWaitMillis = 1_000;
const pingMillis = 5_000;

function buildClient(url: string) {
  const client = createClient({
    url,
    scripts: {
      appendRoom: defineScript(appendScript),
      createRoom: defineScript(createScript),
      expireRoom: defineScript(expireScript),
    },
    // A command given while Redis is away is refused at once, not kept for later: whoever gave it was told so.
    disableOfflineQueue: true,
    pingInterval: pingMillis,
    socket: {
      connectTimeout: patienceMillis,
      reconnectStrategy: (retries) => Math.min(20 * 2 ** retries, longestWaitMillis),
    },
  });
  // Said by the refusals; without a listener it would end the process.
  client.on('error', () => {});
  return client;
}

type Client = ReturnType<typeof buildClient>;

export interface RedisConnection {
  /** What `work` gives; undefined when Redis is away or does not answer in time. */
  ask<T>(work: (client: Client) => Promise<T>): Promise<T | undefined>;
  subscribe(channel: string): void;
  unsubscribe(channel: string): void;
  close(): void;
}

/** `onMessage` is called for each message, `onReturn` whenever messages may have been missed. */
export function connectRedis(
  url: string,
  onMessage: (channel: string, message: string) => void,
  onReturn: () => void,
): RedisConnection {
  const commands = buildClient(url);
  const listening = buildClient(url);
  let opening: Promise<unknown> | undefined;
  listening.on('ready', onReturn);

  const hear = (message: string, channel: string) => onMessage(channel, message);

  /** A refusal here is a break; on the next `ready` the client subscribes to what it knows, we to what it does not. */
  const wanted = new Set<string>();
  const subscribeNow = (channel: string) => void listening.subscribe(channel, hear).catch(() => {});
  listening.on('ready', () => wanted.forEach(subscribeNow));

  async function open(): Promise<void> {
    opening ??= Promise.all([commands.connect(), listening.connect()]);
    if (!commands.isReady) await opening;
  }

  return {
    async ask(work) {
      try {
        return await inTime(open().then(() => work(commands)));
      } catch {
        return undefined;
      }
    },
    subscribe(channel) {
      wanted.add(channel);
      if (listening.isReady) subscribeNow(channel);
      else void open().catch(() => {});
    },
    unsubscribe(channel) {
      wanted.delete(channel);
      if (listening.isReady) void listening.unsubscribe(channel, hear).catch(() => {});
    },
    close() {
      for (const client of [commands, listening]) if (client.isOpen) client.destroy();
    },
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), patienceMillis);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
