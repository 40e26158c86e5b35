/** Which kept file answers a request: one page has a document and a payload, told apart by a header, and takes any query. */

/** Marks the payload; Next asks for it in the same words. */
const payloadMark = '?_rsc';

/** In a static build payloads are files beside their page; parts of one that Next asks for ahead are, too. */
const payloadFile = /\/(?:index|__next\.[^/]*)\.txt$/;

interface Asked {
  readonly url: string;
  readonly headers: { has(name: string): boolean };
}

export function findKey({ url, headers }: Asked): string {
  const { origin, pathname } = new URL(url);
  if (!headers.has('rsc')) return `${origin}${withoutSlash(pathname)}`;
  return `${origin}${withoutSlash(pathname.replace(payloadFile, '/'))}${payloadMark}`;
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** Next asks ahead for parts of a page that may be opened; on a host of files it first asks whether the page is there. */
export function isPrefetch({ method, headers }: Pick<Request, 'method'> & Pick<Asked, 'headers'>): boolean {
  return method === 'HEAD' || headers.has('next-router-prefetch');
}
