/** What is to be read against the facts: every fact is told once, in its own source's briefing; every term has one owner. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import type { Problem, ProblemCode } from '#lib/core/problem.ts';
import type { Dossier } from './dossier.ts';
import type { DossierFiles } from './dossier-files.ts';

export function checkReading(dossier: Dossier, files: DossierFiles): Problem[] {
  const { glossary, briefings } = dossier;
  return [
    ...checkBriefings(dossier, files),
    ...checkGlossary(dossier, files.glossary.name),
    ...findRepeated(glossary.map(({ id }) => id)).map((at) =>
      problem(
        'duplicate-id',
        files.glossary.name,
        `$.terms[${at}].id`,
        `a second term is called "${glossary[at]?.id}"; rename one`,
      ),
    ),
    ...findRepeated(briefings.map(({ source }) => source)).map((at) =>
      problem(
        'duplicate-id',
        files.briefings[at]?.name ?? '',
        '$.source',
        `a second briefing of "${briefings[at]?.source}"; join them`,
      ),
    ),
  ];
}

/** The places of names that stand earlier in the list already. */
function findRepeated(names: readonly string[]): number[] {
  return names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));
}

function checkBriefings({ briefings, facts, sources }: Dossier, files: DossierFiles): Problem[] {
  const sourceOf = new Map(facts.map(({ id, source }) => [id, source]));
  const told = new Map<string, number>();
  const problems = briefings.flatMap(({ source, sections }, at): Problem[] => {
    const file = files.briefings[at]?.name ?? '';
    const length = sources.find(({ id }) => id === source)?.paragraphs;
    if (length === undefined) return [problem('unknown-reference', file, '$.source', `there is no source "${source}"`)];
    return sections.flatMap(({ paragraphs, facts: ids }, place) => {
      const path = `$.sections[${place}]`;
      for (const id of ids) told.set(id, (told.get(id) ?? 0) + 1);
      return [
        ...paragraphs
          .filter((number) => number > length)
          .map((number) =>
            problem('missing-evidence', file, `${path}.paragraphs`, `cites paragraph ${number} of ${length}`),
          ),
        ...ids
          .filter((id) => sourceOf.get(id) !== source)
          .map((id) => problem('unknown-reference', file, `${path}.facts`, `${source} has no fact "${id}"`)),
      ];
    });
  });
  const briefed = new Set(briefings.map(({ source }) => source));
  const untold = facts.filter(({ id, source }) => briefed.has(source) && told.get(id) !== 1);
  return [
    ...problems,
    ...untold.map(({ id, source }) => {
      const file = files.briefings[briefings.findIndex((briefing) => briefing.source === source)]?.name ?? '';
      const message = `${id} is told ${told.get(id) ?? 0} times; each fact stands in one section`;
      return problem('briefing-gap', file, '$.sections', message);
    }),
  ];
}

function checkGlossary({ glossary, entities }: Dossier, file: string): Problem[] {
  const known = new Set(entities.map(({ id }) => id));
  const owners = new Map<string, string>();
  return glossary.flatMap(({ id, term, forms, entity }, at) => [
    ...(entity === undefined || known.has(entity)
      ? []
      : [problem('unknown-reference', file, `$.terms[${at}].entity`, `there is no entity "${entity}"`)]),
    ...[term, ...forms].flatMap((form) => {
      const normal = normaliseText(form);
      const owner = owners.get(normal) ?? id;
      owners.set(normal, owner);
      if (owner === id) return [];
      const message = `"${form}" is claimed by ${owner} and ${id}; a form has one owner`;
      return [problem('ambiguous-alias', file, `$.terms[${at}].forms`, message)];
    }),
  ]);
}

function problem(code: ProblemCode, file: string, path: string, message: string): Problem {
  return { code, file, path, message };
}
