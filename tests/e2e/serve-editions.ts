/**
 * A server before the app that can bring out a second edition of it: the same build under another id, with a mark in every page,
 * payload and bank, and a service worker that lists it. A browser sees what it sees when a new version is installed on a server.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bundleWorker } from '#lib/commands/bundle-worker.ts';
import { addContentPolicy } from '#lib/commands/content-policy.ts';
import { listPrecache } from '#lib/commands/list-precache.ts';
import { projectRoot } from '#lib/commands/project-root.ts';

const secondId = 'second-edition';
const markOfFirst = 'What you do here stays on this device.';
/** A page's policy and the script that goes with it. */
const withPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*><script>[^]*?<\/script>/;
export const markOfSecond = 'This is the second edition, all of it.';

export interface Editions {
  readonly url: string;
  bringOutSecond(): void;
  /** For the next test, on a device that has seen neither. */
  goBackToFirst(): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export async function serveEditions(baseUrl: string): Promise<Editions> {
  const first = listPrecache(join(projectRoot, '.next'));
  const toSecond = (text: string) => text.replaceAll(first.build, secondId).replaceAll(markOfFirst, markOfSecond);
  let isSecondOut = false;

  const askFirst = async (path: string, headers: Record<string, string>): Promise<Answer> => {
    const answer = await fetch(`${baseUrl}${path}`, { headers, redirect: 'manual' });
    const kept = [...answer.headers].filter(
      ([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding|connection|etag)$/.test(name),
    );
    return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
  };

  const askSecond = async (path: string, headers: Record<string, string>): Promise<Answer> => {
    const answer = await askFirst(path.replaceAll(secondId, first.build), headers);
    const type = answer.headers['content-type'] ?? '';
    if (type.startsWith('text/html')) {
      const page = toSecond(answer.body.toString()).replace(withPolicy, '');
      return { ...answer, body: Buffer.from(addContentPolicy(page)) };
    }
    if (!/^text\/(x-component|plain)|^application\/json/.test(type)) return answer;
    return { ...answer, body: Buffer.from(toSecond(answer.body.toString()).replace(/^\{/, '{"edition":2,')) };
  };

  const listSecond = async () => {
    const files = first.files.map(async ({ path, isPayload }) => {
      const named = path.replaceAll(first.build, secondId);
      const { body } = await askSecond(
        `/${named}${isPayload === true ? '?_rsc' : ''}`,
        isPayload === true ? { rsc: '1' } : {},
      );
      const integrity = `sha256-${createHash('sha256').update(new Uint8Array(body)).digest('base64')}`;
      return { path: named, integrity, ...(isPayload === true ? { isPayload } : {}) };
    });
    return { build: secondId, files: await Promise.all(files) };
  };
  const secondWorker = Buffer.from(await bundleWorker(await listSecond()));

  const answer = async ({ url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    const asked = Object.fromEntries(
      Object.entries(headers).filter(
        (entry): entry is [string, string] => /^(?:rsc|next-)/.test(entry[0]) && typeof entry[1] === 'string',
      ),
    );
    const { status, headers: given, body } = await (isSecondOut ? askSecond : askFirst)(url, asked);
    response.writeHead(status, given).end(isSecondOut && url === '/sw.js' ? secondWorker : body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The editions have no port.');
  return {
    url: `http://localhost:${address.port}`,
    bringOutSecond: () => void (isSecondOut = true),
    goBackToFirst: () => void (isSecondOut = false),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
