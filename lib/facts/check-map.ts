/** The map at a dossier's head: each place is in the dossier, has a position and is named once; the line joins two of them. */
import type { Problem, ProblemCode } from '#lib/core/problem.ts';
import type { Dossier } from './dossier.ts';

export function checkMap({ map, entities }: Dossier, file: string): Problem[] {
  if (map === undefined) return [];
  const { places, line } = map;
  const placed = new Set(entities.filter(({ position }) => position !== undefined).map(({ id }) => id));
  const problem = (code: ProblemCode, path: string, message: string): Problem => ({ code, file, path, message });
  const checkPlace = (id: string, at: number): Problem[] => {
    const path = `$.map.places[${at}]`;
    if (!placed.has(id)) return [problem('unknown-reference', path, `there is no entity "${id}" with a position`)];
    return places.indexOf(id) < at ? [problem('duplicate-id', path, `"${id}" is on the map twice; take one out`)] : [];
  };
  const checkEnd = (id: string, path: string): Problem[] =>
    places.includes(id) ? [] : [problem('unknown-reference', path, `the line ends at "${id}", which is no place here`)];
  return [
    ...places.flatMap(checkPlace),
    ...(line ? [...checkEnd(line.from, '$.map.line.from'), ...checkEnd(line.to, '$.map.line.to')] : []),
  ];
}
