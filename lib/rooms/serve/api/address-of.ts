/**
 * The address a request came from, as the nearest proxy or Next itself has noted it. What stands before the last comma
 * somebody else has written. A guess, good for limits alone.
 */
export function addressOf({ headers }: Request): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
}
