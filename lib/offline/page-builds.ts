/**
 * Which build each open page came from. A page goes on with the files of its own build, whatever has been installed
 * since. Written to a cache as well, because the browser ends a worker whenever it likes.
 */
import type { WorkerScope } from './worker-scope.ts';

export interface PageBuilds {
  note(page: string, build: string): Promise<void>;
  /** Nothing for a page that did not come from this device. */
  find(page: string): Promise<string | undefined>;
  /** The builds of pages that are open, or opening; pages that have been closed are forgotten. */
  listOpen(opening?: string): Promise<ReadonlySet<string>>;
}

export function openPageBuilds({ caches, clients, registration }: WorkerScope, cacheName: string): PageBuilds {
  const noted = new Map<string, string>();
  const begin = new URL('page/', registration.scope).href;
  const read = async (page: string) => (await caches.match(`${begin}${page}`, { cacheName }))?.text();
  return {
    async note(page, build) {
      noted.set(page, build); // at once: the page's own requests follow on its heels
      await (await caches.open(cacheName)).put(`${begin}${page}`, new Response(build));
    },
    find: async (page) => noted.get(page) ?? read(page),
    async listOpen(opening) {
      const cache = await caches.open(cacheName);
      const open = new Set<string>();
      for (const { url } of await cache.keys()) {
        const page = url.slice(begin.length);
        const build = await read(page);
        const isOpen = page === opening || (await clients.get(page)) !== undefined;
        if (isOpen && build !== undefined) open.add(build);
        else {
          noted.delete(page);
          await cache.delete(url);
        }
      }
      return open;
    },
  };
}
