import { buildSearchEntries } from '#lib/search/build-search-entries.ts';
import { loadBanks } from '../banks.server.ts';

/** What can be searched for, as a static file, made at build time and fetched when the search is first opened. */
export const dynamic = 'force-static';

export function GET() {
  return Response.json(loadBanks().flatMap(({ index }) => buildSearchEntries(index)));
}
