/** Runs every rule over every fact, and over every card of a meeting as if it were its fact's; never stops at the first finding. */
import type { Problem } from '#lib/core/problem.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { allFactRules } from './all-fact-rules.ts';

export function lintFacts(index: DossierIndex): Problem[] {
  const { id: slug, facts, relations } = index.dossier;
  const folder = `content/dossiers/${slug}`;
  const check = (fact: Fact, file: string, name: string) =>
    allFactRules.flatMap((rule) =>
      rule.check(fact, index).map(({ path, message }): Problem => ({
        code: rule.code,
        file: `${folder}/${file}`,
        path: `${name} ${path}`,
        message,
      })),
    );
  return [
    ...facts.flatMap((fact) => check(fact, `facts/${fact.source}.json`, fact.id)),
    ...relations.flatMap(({ id, from, to, card }) => {
      if (card === undefined) return [];
      const [fact, other] = [index.fact(from), index.fact(to)];
      // Either side may be the one that is named.
      const attribution = [...fact.attribution, ...other.attribution];
      return check({ ...fact, attribution, cards: [card] }, 'relations.json', id).filter(({ path }) =>
        path?.includes('cards['),
      );
    }),
  ];
}
