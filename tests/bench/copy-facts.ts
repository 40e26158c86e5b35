/** A dossier with its facts several times over: copies have ids of their own, and so have their relations and cards. */
import type { Dossier } from '#lib/facts/dossier.ts';

export function copyFacts(dossier: Dossier, times: number): Dossier {
  const rounds = Array.from({ length: times }, (_, round) => round);
  return {
    ...dossier,
    facts: rounds.flatMap((round) => dossier.facts.map((fact) => ({ ...fact, id: nameCopy(fact.id, round) }))),
    relations: rounds.flatMap((round) =>
      dossier.relations.map((relation) => ({
        ...relation,
        id: nameCopy(relation.id, round),
        from: nameCopy(relation.from, round),
        to: nameCopy(relation.to, round),
      })),
    ),
  };
}

const nameCopy = (id: string, round: number) => (round === 0 ? id : `${id}-${round}`);
