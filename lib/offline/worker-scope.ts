/** What the service worker needs of the browser. A test gives it a browser of its own. */
export interface WorkerScope {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly clients: {
    claim(): Promise<void>;
    /** Nothing when the page has been closed. */
    get(id: string): Promise<unknown>;
  };
  readonly registration: {
    /** The address that everything of the app begins with. */
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskEvent extends LifeEvent {
  readonly request: Request;
  /** Of the page that asks; empty when a page is being opened. */
  readonly clientId: string;
  /** Of the page that is being opened. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
