/**
 * The address a request came from, as the nearest proxy or Next itself has noted it. What stands before the last comma
 * somebody else has written. A guess, good for limits alone. Of IPv6 it is the network of 64 bits: every computer has as many
 * addresses in its own as it likes.
 */
export function addressOf({ headers }: Request): string {
  const noted = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const bare = noted.replace(/^\[|\](?::\d+)?$/g, '');
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(bare)?.[1];
  return mapped ?? (bare.split(':').length > 2 ? networkOf(bare) : noted);
}

/** `2001:db8::1` is of `2001:db8:0:0`. */
function networkOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(8 - head.length - tail.length, 0) }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
