/**
 * The service worker's address. After the build its text is replaced by the real one (`lib/commands/finish-build.ts`). Where it
 * is not, as in development, this one takes away what an earlier visit to the same address has left.
 */
export const dynamic = 'force-static';

const leave = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('dossier ')) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
})()));
`;

export function GET() {
  return new Response(leave, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
