/** A browser for the service worker: caches in memory, pages that open and close, and a server that serves what it is told to. */
import type { AskEvent, WorkerScope } from '#lib/offline/worker-scope.ts';

export const home = 'https://dossier.test/';

/** What outlives a worker. */
export interface FakeBrowser {
  readonly openPages: Set<string>;
  readonly stored: Map<string, Map<string, Response>>;
  /** By address; an address without an answer has no network. */
  readonly served: Map<string, Response>;
  readonly asked: string[];
  /** Whether another worker is on its way. */
  hasNewer: boolean;
  hasSkipped: boolean;
}

export function buildFakeBrowser(): FakeBrowser {
  return { openPages: new Set(), stored: new Map(), served: new Map(), asked: [], hasNewer: false, hasSkipped: false };
}

export interface FakeWorker {
  readonly scope: WorkerScope;
  run(type: 'install' | 'activate'): Promise<void>;
  say(data: unknown): void;
  /** Nothing when the worker leaves the request to the browser. */
  ask(path: string, given?: Asking): Promise<Response | undefined>;
}

interface Asking {
  readonly from?: string;
  readonly opening?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

type Listener = (event: object) => void;

export function startWorker(browser: FakeBrowser): FakeWorker {
  const listeners = new Map<string, Listener>();
  const scope: WorkerScope = {
    caches: fakeCaches(browser),
    clients: { claim: async () => undefined, get: async (id) => (browser.openPages.has(id) ? { id } : undefined) },
    registration: {
      scope: home,
      get installing() {
        return browser.hasNewer ? {} : null;
      },
      waiting: null,
    },
    async fetch({ url }) {
      browser.asked.push(url);
      const answer = browser.served.get(url);
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer.clone();
    },
    skipWaiting: async () => void (browser.hasSkipped = true),
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners.set(type, (event) => listener(event as never));
    },
  };
  const tell = (type: string, event: object) => listeners.get(type)?.(event);
  return {
    scope,
    async run(type) {
      const works: Promise<unknown>[] = [];
      tell(type, { waitUntil: (work: Promise<unknown>) => works.push(work) });
      await Promise.all(works);
    },
    say: (data) => tell('message', { data }),
    async ask(path, { from = '', opening = '', method = 'GET', headers = {} } = {}) {
      const works: Promise<unknown>[] = [];
      const answers: Promise<Response>[] = [];
      if (opening !== '') browser.openPages.add(opening);
      const event: AskEvent = {
        request: fakeRequest(new URL(path, home).href, opening !== '', method, headers),
        clientId: from,
        resultingClientId: opening,
        waitUntil: (work) => works.push(work),
        respondWith: (answer) => answers.push(answer),
      };
      tell('fetch', event);
      const answer = await answers[0];
      await Promise.all(works);
      return answer;
    },
  };
}

/** Node cannot make a request that opens a page. */
function fakeRequest(url: string, opensPage: boolean, method: string, headers: Record<string, string>): Request {
  const request = new Request(url, { method, headers });
  if (opensPage) Object.defineProperty(request, 'mode', { value: 'navigate' });
  return request;
}

function fakeCaches({ stored }: FakeBrowser): WorkerScope['caches'] {
  const addressOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const open = (name: string): Pick<Cache, 'put' | 'match' | 'keys' | 'delete'> => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return {
      put: async (request, response) => void entries.set(addressOf(request), response),
      match: async (request) => entries.get(addressOf(request))?.clone(),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      delete: async (request) => entries.delete(addressOf(request)),
    };
  };
  return {
    open: async (name) => open(name) as Cache,
    match: async (request, { cacheName = '' } = {}) => stored.get(cacheName)?.get(addressOf(request))?.clone(),
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name),
  };
}
