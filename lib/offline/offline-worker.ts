/**
 * The service worker: after one visit the whole app is on the device and is answered from there.
 * One cache holds one build, whole or not at all; a page is answered from the cache of its own build until it is closed.
 * A new worker waits until no page needs the old one, or until the learner asks for the new version.
 */
import { findKey, isPrefetch } from './find-key.ts';
import { openPageBuilds } from './page-builds.ts';
import { offlinePage, type PrecacheFile, type PrecacheList } from './precache-list.ts';
import { takeOver } from './take-over.ts';
import type { AskEvent, WorkerScope } from './worker-scope.ts';

/** Requests under way while the app is kept: the page that is open has some of its own to make. */
const atOnce = 4;

export function runOfflineWorker(scope: WorkerScope, list: PrecacheList): void {
  const { caches, registration } = scope;
  /** Caches belong to the whole origin, which another copy of the app may share. */
  const prefix = `dossier ${registration.scope} `;
  const buildCache = (build: string) => `${prefix}build ${build}`;
  const pagesCache = `${prefix}pages`;
  const pages = openPageBuilds(scope, pagesCache);
  const addressOf = (path: string) => new URL(path, registration.scope).href;

  scope.addEventListener('install', (event) => event.waitUntil(fillCache()));
  scope.addEventListener('activate', (event) => {
    event.waitUntil(dropUnused().then(() => scope.clients.claim()));
  });
  scope.addEventListener('message', ({ data }) => {
    if (data === takeOver) void scope.skipWaiting();
  });
  scope.addEventListener('fetch', (event) => {
    const { method, url, mode } = event.request;
    if (!/^(?:GET|HEAD)$/.test(method) || !url.startsWith(registration.scope)) return;
    event.respondWith(mode === 'navigate' ? openPage(event) : answerPage(event));
  });

  async function fillCache(): Promise<void> {
    const name = buildCache(list.build);
    const cache = await caches.open(name);
    const waiting = list.files.values();
    const fetchInTurn = async () => {
      for (const file of waiting) {
        const request = requestFor(file);
        await cache.put(findKey(request), await scope.fetch(request));
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, fetchInTurn));
    } catch (error) {
      for (const _ of waiting); // nothing is left for the others to go on with
      await caches.delete(name);
      throw error;
    }
  }

  /** The browser refuses a file whose checksum is another: a server that changes meanwhile cannot mix two builds. */
  function requestFor({ path, integrity, isPayload }: PrecacheFile): Request {
    const address = addressOf(path);
    return isPayload === true
      ? new Request(`${address}?_rsc`, { integrity, cache: 'no-cache', headers: { rsc: '1' } })
      : new Request(address, { integrity, cache: path.startsWith('_next/static/') ? 'default' : 'no-cache' });
  }

  /** A page that is opened is one of this build. An address that is not kept may be known to the server. */
  async function openPage(event: AskEvent): Promise<Response> {
    const { request, resultingClientId } = event;
    const kept = await find(request, list.build);
    if (kept === undefined) return askServer(request, () => find(new Request(addressOf(offlinePage)), list.build));
    if (resultingClientId) event.waitUntil(remember(resultingClientId));
    return kept;
  }

  async function remember(page: string): Promise<void> {
    await pages.note(page, list.build);
    await dropUnused(page);
  }

  /** A page that came from the server, before there was a worker, is answered by the server as long as there is one. */
  async function answerPage({ request, clientId }: AskEvent): Promise<Response> {
    const build = await pages.find(clientId);
    if (build === undefined) return askServer(request, () => answerFrom(list.build, request));
    return (await answerFrom(build, request)) ?? scope.fetch(request);
  }

  /** The answer to a click comes from this device too, so Next gains nothing by asking ahead: it is told of no content. */
  async function answerFrom(build: string, request: Request): Promise<Response | undefined> {
    const kept = await find(request, build);
    return kept && isPrefetch(request) ? new Response(null, { status: 204 }) : kept;
  }

  async function askServer(request: Request, otherwise: () => Promise<Response | undefined>): Promise<Response> {
    try {
      return await scope.fetch(request);
    } catch (error) {
      const kept = await otherwise();
      if (kept === undefined) throw error;
      return kept;
    }
  }

  function find(request: Request, build: string): Promise<Response | undefined> {
    return caches.match(findKey(request), { cacheName: buildCache(build), ignoreVary: true });
  }

  /** While another worker is filling its cache nothing is dropped: it has no page yet to speak for it. */
  async function dropUnused(opening?: string): Promise<void> {
    if (registration.installing ?? registration.waiting) return;
    const open = await pages.listOpen(opening);
    const needed = new Set([pagesCache, ...[list.build, ...open].map(buildCache)]);
    const mine = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(mine.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
  }
}
