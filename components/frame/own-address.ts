/** Where the app stands: Next's links know it, but not what is fetched, copied or registered. `next.config.js` gives the values. */

/** The address of something of this app, from the root of its host on. */
export function ownAddress(path: `/${string}`): string {
  return `${process.env.BASE_PATH ?? ''}${path}`;
}

/** False where a plain file host serves the app: there are no rooms to join. */
export const hasServer = process.env.HAS_SERVER !== '';
