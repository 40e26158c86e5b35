/** Which kept file answers a request: one page has a document and a payload, told apart by a header, and takes any query. */

/** Marks the payload; Next asks for it in the same words. */
const payloadMark = '?_rsc';

interface Asked {
  readonly url: string;
  readonly headers: { has(name: string): boolean };
}

export function findKey({ url, headers }: Asked): string {
  const { origin, pathname } = new URL(url);
  const page = `${origin}${pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname}`;
  return headers.has('rsc') ? `${page}${payloadMark}` : page;
}

/** Next asks ahead for parts of a page that may be opened. */
export function isPrefetch({ headers }: Pick<Asked, 'headers'>): boolean {
  return headers.has('next-router-prefetch');
}
