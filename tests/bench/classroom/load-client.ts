/** A phone under load: asks over a connection of its own, and reads its stream as plain text, so that many fit on one machine. */
import { Agent, request, type ClientRequest } from 'node:http';

export interface Said {
  readonly status: number;
  readonly text: string;
  /** `name=value` of the cookie that was set, or empty. */
  readonly cookie: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

export function post(url: string, body: unknown, cookie = ''): Promise<Said> {
  return send('POST', url, JSON.stringify(body), cookie);
}

export function get(url: string, cookie = ''): Promise<Said> {
  return send('GET', url, '', cookie);
}

function send(method: string, url: string, body: string, cookie: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    const asked = request(url, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const set = response.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
        resolve({ status: response.statusCode ?? 0, text, cookie: set });
      });
      response.on('error', reject);
    });
    // The server may close a kept connection just as it is used again; browsers try once more too.
    asked.on('error', (error) => (asked.reusedSocket ? resolve(send(method, url, body, cookie)) : reject(error)));
    asked.end(body);
  });
}

export interface LoadStream {
  /** When an event came that holds all of these texts, by this machine's clock; events from now on. */
  next(...texts: readonly string[]): Promise<number>;
  /** The last event that held the text. */
  last(text: string): string | undefined;
  /** What the last event that had an id says that this phone has. */
  id(): string;
  /** Events that told a view which the phone had already. */
  repeats(): number;
  close(): void;
  readonly ended: Promise<void>;
}

interface Waiting {
  readonly texts: readonly string[];
  readonly resolve: (atMillis: number) => void;
}

/** Settles with the first event. `lastId` is what a phone that comes back has, as browsers say it. */
export function openStream(
  url: string,
  cookie: string,
  kept: readonly string[] = [],
  lastId = '',
): Promise<LoadStream> {
  return new Promise((resolve, reject) => {
    const waiting = new Set<Waiting>();
    const lasts = new Map<string, string>();
    let id = lastId;
    let repeats = 0;
    let end = () => {};
    const ended = new Promise<void>((done) => (end = done));
    const headers = lastId === '' ? { cookie } : { cookie, 'last-event-id': lastId };
    const asked: ClientRequest = request(url, { agent: false, headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the stream answered ${response.statusCode}`));
      let rest = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const events = (rest + chunk).split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) hear(event);
        if (events.length > 0) resolve(stream);
      });
      response.on('close', end);
      response.on('error', end);
    });
    asked.on('error', (error) => {
      end();
      reject(error);
    });
    asked.end();

    function hear(event: string): void {
      const atMillis = Date.now();
      noteId(event);
      for (const text of kept) if (event.includes(text)) lasts.set(text, event);
      for (const each of waiting) {
        if (!each.texts.every((text) => event.includes(text))) continue;
        waiting.delete(each);
        each.resolve(atMillis);
      }
    }

    function noteId(event: string): void {
      const told = /^id: (.*)$/m.exec(event)?.[1];
      const role = /"role":"(\w+)"/.exec(event)?.[1] ?? '';
      if (told === undefined) return;
      if (markOf(told, role) === markOf(id, role)) repeats++;
      id = told;
    }

    const stream: LoadStream = {
      next: (...texts) => new Promise((heard) => void waiting.add({ texts, resolve: heard })),
      last: (text) => lasts.get(text),
      id: () => id,
      repeats: () => repeats,
      close: () => void asked.destroy(),
      ended,
    };
  });
}

/** Of the view of that role, as the id of an event has it: `17.players-1x9k2w.own-0c81aq`. */
export function markOf(id: string, role: string): string | undefined {
  return id
    .split('.')
    .find((part) => part.startsWith(`${role}-`))
    ?.slice(role.length + 1);
}
