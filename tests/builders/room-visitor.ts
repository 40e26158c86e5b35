/** One browser's part in a room, over HTTP: it keeps its cookies, asks, and reads the stream of a role byte by byte. */
import { parseFrameText } from '#lib/rooms/client/parse-frame.ts';
import type { Frame, HostView, OwnView, PlayersView, ProjectorView } from '#lib/rooms/view/room-view.ts';

/** `path` is below `/api/rooms`. */
export type AskRooms = (path: string, init?: RequestInit) => Promise<Response>;

export const askingUrl =
  (baseUrl: string): AskRooms =>
  (path, init) =>
    fetch(`${baseUrl}/api/rooms${path}`, init);

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** The refusal's code. */
  readonly problem: string | undefined;
}

interface Views {
  readonly host: HostView;
  readonly projector: ProjectorView;
  readonly players: PlayersView;
  readonly own: OwnView;
}

export interface Watching {
  readonly status: number;
  /** All that came, as it came. */
  text(): string;
  frames(): readonly Frame[];
  latest<R extends keyof Views>(role: R): Views[R] | undefined;
  /** The id of the last event that had one; what was said to have been seen before any has. */
  lastId(): string;
  /** The first view of that role, also among those that came before, for which it holds. */
  until<R extends keyof Views>(role: R, holds: (view: Views[R]) => boolean): Promise<Views[R]>;
  untilEnd(): Promise<void>;
  leave(): void;
}

export interface Visitor {
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string): Promise<Answered>;
  post(path: string, body: unknown): Promise<Answered>;
  send(path: string, init: RequestInit): Promise<Answered>;
  /** Comes back as a browser does, with the id of the last event; at another server, if one is given. */
  watch(code: string, role: 'host' | 'projector' | 'player', lastId?: string, at?: AskRooms): Promise<Watching>;
}

export function buildVisitor(ask: AskRooms): Visitor {
  const cookies = new Map<string, string>();
  const withCookies = async (path: string, init: RequestInit = {}, at = ask) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await at(path, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  const send = async (path: string, init: RequestInit) => readAnswer(await withCookies(path, init));
  return {
    cookies,
    send,
    get: (path) => send(path, {}),
    post: (path, body) =>
      send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    async watch(code, role, lastId = '', at) {
      const ending = new AbortController();
      const headers = lastId === '' ? {} : { 'last-event-id': lastId };
      const init = { signal: ending.signal, headers };
      return readStream(await withCookies(`/${code}/stream?as=${role}`, init, at), ending, lastId);
    },
  };
}

async function readAnswer(response: Response): Promise<Answered> {
  const body = JSON.parse(await response.text());
  return { status: response.status, body, problem: body.problem?.code };
}

function readStream(response: Response, ending: AbortController, lastId: string): Watching {
  let text = '';
  const frames: Frame[] = [];
  const listeners = new Set<() => void>();
  const ended = read().catch(() => {});

  async function read(): Promise<void> {
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    let rest = '';
    for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
      const added = decoder.decode(chunk.value, { stream: true });
      text += added;
      const events = (rest + added).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const [, id = lastId, data = ''] = /^(?:id: (.*)\n)?data: (.*)$/.exec(event) ?? [];
        frames.push(...[parseFrameText(data) ?? []].flat());
        lastId = id;
      }
      for (const listener of listeners) listener();
    }
  }

  const viewsOf = <R extends keyof Views>(role: R): Views[R][] =>
    frames.flatMap((frame) => (frame.type === 'view' && isOf(role, frame.view) ? frame.view : []));

  return {
    status: response.status,
    text: () => text,
    frames: () => frames,
    latest: (role) => viewsOf(role).at(-1),
    lastId: () => lastId,
    until: (role, holds) =>
      new Promise((resolve) => {
        const look = () => {
          const found = viewsOf(role).find(holds);
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
    untilEnd: () => ended,
    leave: () => ending.abort(),
  };
}

function isOf<R extends keyof Views>(role: R, view: Views[keyof Views]): view is Views[R] {
  return view.role === role;
}
