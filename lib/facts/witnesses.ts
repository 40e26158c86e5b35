/** Who vouches for a fact: tellings of the same thing in several sources count once where they come from one root. */
import type { DossierIndex, Fact } from './dossier.ts';

export interface Witnesses {
  /** The fact and all that repeat it, in the order of their sources. */
  readonly tellings: readonly Fact[];
  /** Where the tellings come from: the innermost speakers, or the sources that speak for themselves; each once. */
  readonly roots: readonly string[];
}

export function findWitnesses(fact: Fact, index: DossierIndex): Witnesses {
  const found = new Map([[fact.id, fact]]);
  const open = [fact];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { relation, other } of index.meetingsOf(next.id)) {
      if (relation.type !== 'repeats' || found.has(other.id)) continue;
      found.set(other.id, other);
      open.push(other);
    }
  }
  const letterOf = ({ source }: Fact) => index.source(source).letter;
  const tellings = [...found.values()].toSorted((a, b) => letterOf(a).localeCompare(letterOf(b)));
  return { tellings, roots: [...new Set(tellings.map((telling) => nameRoot(telling, index)))] };
}

function nameRoot({ attribution, source }: Fact, index: DossierIndex): string {
  const root = attribution.at(-1);
  return root === undefined ? index.source(source).shortName : index.entity(root.who).name;
}
