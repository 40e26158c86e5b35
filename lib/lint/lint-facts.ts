/** Runs every rule over every fact and never stops at the first finding. */
import type { Problem } from '#lib/core/problem.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { allFactRules } from './all-fact-rules.ts';

export function lintFacts(index: DossierIndex): Problem[] {
  const { id: slug, facts } = index.dossier;
  return facts.flatMap((fact) =>
    allFactRules.flatMap((rule) =>
      rule.check(fact, index).map(({ path, message }): Problem => ({
        code: rule.code,
        file: `content/dossiers/${slug}/facts/${fact.source}.json`,
        path: `${fact.id} ${path}`,
        message,
      })),
    ),
  );
}
