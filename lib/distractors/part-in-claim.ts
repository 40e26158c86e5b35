/** Who has a part in a claim: whoever is quoted with it or with a fact that meets it; where nobody is, the source's author. */
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';

export function listInvolved(fact: Fact, index: DossierIndex): ReadonlySet<string> {
  const meeting = index.meetingsOf(fact.id).map(({ other }) => other);
  return new Set([fact, ...meeting].flatMap((one) => listSpeakers(one, index)));
}

function listSpeakers({ attribution, source }: Fact, index: DossierIndex): string[] {
  if (attribution.length > 0) return attribution.map(({ who }) => who);
  const author = index.findEntity(index.source(source).author?.text ?? '');
  return author === undefined ? [] : [author.id];
}
