/** A host that only serves files, and does nothing that not every such host does. */
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface FileHost {
  readonly url: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Serves the folder under `base`; what lies elsewhere on the host is none of the app's. */
export async function serveFiles(folder: string, base: string): Promise<FileHost> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    asked.push(pathname);
    const { status, headers, body } = answer(folder, base, pathname, search);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
  return {
    url: `http://localhost:${address.port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, base: string, pathname: string, search: string): Answer {
  const plain = { 'content-type': 'text/plain' };
  if (pathname !== base && !pathname.startsWith(`${base}/`)) {
    return { status: 404, headers: plain, body: 'Somebody else lives here.' };
  }
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return give(path, 200);
  if (!found?.isDirectory()) return give(join(folder, '404.html'), 404);
  if (pathname.endsWith('/')) return give(join(path, 'index.html'), 200);
  return { status: 301, headers: { ...plain, location: `${pathname}/${search}` }, body: '' };
}

function give(path: string, status: number): Answer {
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { status, headers: { 'content-type': type }, body: new Uint8Array(readFileSync(path)) };
}
