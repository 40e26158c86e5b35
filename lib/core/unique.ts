/** The first of each: entries whose key has not been seen before, in their order. */
export function uniqueBy<T>(list: Iterable<T>, key: (entry: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const entry of list) if (!seen.has(key(entry))) seen.set(key(entry), entry);
  return [...seen.values()];
}

/** Groups by key, each group in the order of the list. */
export function groupBy<T>(list: Iterable<T>, key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}
