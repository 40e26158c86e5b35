/** The map at a dossier's head: whatever it names is in the dossier and has a position. */
import type { Problem } from '#lib/core/problem.ts';
import type { Dossier } from './dossier.ts';

export function checkMap({ map, entities }: Dossier, file: string): Problem[] {
  const placed = new Set(entities.filter(({ position }) => position !== undefined).map(({ id }) => id));
  const refuse = (id: string, path: string): Problem[] =>
    placed.has(id)
      ? []
      : [{ code: 'unknown-reference', file, path, message: `there is no entity "${id}" with a position` }];
  return [
    ...(map?.places ?? []).flatMap((id, at) => refuse(id, `$.map.places[${at}]`)),
    ...(map?.line ? [...refuse(map.line.from, '$.map.line.from'), ...refuse(map.line.to, '$.map.line.to')] : []),
  ];
}
