/** The circles in which files import one another, types included. */
import type { Edge } from './import-graph.ts';

/** Each circle once, as `a.ts → b.ts → a.ts`. */
export function findCycles(edges: readonly Edge[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, file } of edges) {
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const begin = path.indexOf(file);
    if (begin >= 0) found.push([...path.slice(begin), file].join(' → '));
    if (begin >= 0 || done.has(file)) return;
    for (const imported of next.get(file) ?? []) visit(imported, [...path, file]);
    done.add(file);
  };
  for (const file of [...next.keys()].toSorted()) visit(file, []);
  return found;
}
