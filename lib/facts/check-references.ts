/** What one content file says of another: every id exists once, every alias has one owner, letters follow dates. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import { knownDate } from '#lib/core/partial-date.ts';
import type { Problem, ProblemCode } from '#lib/core/problem.ts';
import type { Card } from './card-schema.ts';
import type { Dossier, Fact } from './dossier.ts';
import type { DossierFiles } from './dossier-files.ts';

export function checkReferences(dossier: Dossier, files: DossierFiles): Problem[] {
  const known = {
    topics: new Set(dossier.topics.map((topic) => topic.id)),
    entities: new Set(dossier.entities.map((entity) => entity.id)),
    facts: new Set(dossier.facts.map((fact) => fact.id)),
    sources: new Set(dossier.sources.map((source) => source.id)),
  };
  return [
    ...checkUnique(dossier.sources, 'source', files.sources.name, '$.sources'),
    ...checkUnique(dossier.entities, 'entity', files.entities.name, '$.entities'),
    ...checkUnique(dossier.relations, 'relation', files.relations.name, '$.relations'),
    ...checkUnique(dossier.facts, 'fact', 'the fact files', '$.facts'),
    ...checkLetters(dossier, files.sources.name),
    ...checkAliases(dossier, files.entities.name),
    ...dossier.relations.flatMap((relation, at) =>
      [relation.from, relation.to]
        .filter((id) => !known.facts.has(id))
        .map((id) => unknown(files.relations.name, `$.relations[${at}]`, 'fact', id)),
    ),
    ...dossier.facts.flatMap((fact) => checkFact(fact, dossier, known, files)),
  ];
}

type Known = Record<'topics' | 'entities' | 'facts' | 'sources', ReadonlySet<string>>;

function checkFact(fact: Fact, dossier: Dossier, known: Known, files: DossierFiles): Problem[] {
  const file = files.facts.find(({ name }) => name.endsWith(`/${fact.source}.json`))?.name ?? fact.source;
  const siblings = dossier.facts.filter(({ source }) => source === fact.source);
  const path = `$.facts[${siblings.indexOf(fact)}]`;
  const missing = (where: string, what: 'entity' | 'topic' | 'source', ids: readonly (string | undefined)[]) => {
    const set = { entity: known.entities, topic: known.topics, source: known.sources }[what];
    return ids
      .filter((id): id is string => id !== undefined && !set.has(id))
      .map((id) => unknown(file, `${path}${where}`, what, id));
  };
  const source = dossier.sources.find(({ id }) => id === fact.source);
  const beyond = fact.paragraphs.filter((number) => source && number > source.paragraphs);
  return [
    ...missing('', 'source', [fact.source]),
    ...missing('.topics', 'topic', fact.topics),
    ...missing('.entities', 'entity', fact.entities),
    ...missing(
      '.attribution',
      'entity',
      fact.attribution.map(({ who }) => who),
    ),
    ...missing(
      '.figures',
      'entity',
      fact.figures.map(({ countedBy }) => countedBy),
    ),
    ...(fact.id.startsWith(`${fact.source}.`)
      ? []
      : [
          problem(
            'unknown-reference',
            file,
            `${path}.id`,
            `"${fact.id}" must begin with its source: "${fact.source}."`,
          ),
        ]),
    ...beyond.map((number) =>
      problem(
        'missing-evidence',
        file,
        `${path}.paragraphs`,
        `${fact.id} cites paragraph ${number} of ${source?.paragraphs}`,
      ),
    ),
    ...checkUnique(fact.cards, 'card', file, `${path}.cards`),
    ...fact.cards.flatMap((card, at) => checkCard(fact, card, file, `${path}.cards[${at}]`, missing)),
  ];
}

function checkCard(
  fact: Fact,
  card: Card,
  file: string,
  path: string,
  missing: (where: string, what: 'entity', ids: readonly (string | undefined)[]) => Problem[],
): Problem[] {
  const { answer } = card;
  const where = path.slice(path.indexOf(']') + 1);
  const gaps = card.sentence?.split('{}').length ?? 2;
  return [
    ...missing(`${where}.answer`, 'entity', [answer.type === 'entity' ? answer.entity : undefined]),
    ...missing(
      `${where}.wrong`,
      'entity',
      card.wrong.map((wrong) => (wrong.type === 'entity' ? wrong.entity : undefined)),
    ),
    ...(answer.type === 'figure' && !fact.figures.some(({ id }) => id === answer.figure)
      ? [problem('unknown-reference', file, `${path}.answer`, `${fact.id} has no figure "${answer.figure}"`)]
      : []),
    ...(gaps === 2
      ? []
      : [problem('gap-missing', file, `${path}.sentence`, 'a sentence has exactly one gap, written {}')]),
  ];
}

function checkUnique(list: readonly { readonly id: string }[], what: string, file: string, path: string): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [problem('duplicate-id', file, `${path}[${at}].id`, `a second ${what} is called "${id}"; rename one`)]
      : [];
  });
}

function checkLetters(dossier: Dossier, file: string): Problem[] {
  const lastDays = dossier.sources
    .toSorted((a, b) => a.letter.localeCompare(b.letter))
    .map((source) => ({ source, firstDay: source.date ? knownDate(source.date.date).firstDay : Infinity }));
  return lastDays.flatMap(({ source, firstDay }, at) =>
    firstDay < (lastDays[at - 1]?.firstDay ?? -Infinity)
      ? [
          problem(
            'bad-date',
            file,
            '$.sources',
            `source ${source.letter} is older than the letter before it; letters follow dates`,
          ),
        ]
      : [],
  );
}

function checkAliases(dossier: Dossier, file: string): Problem[] {
  const owners = new Map<string, string>();
  return dossier.entities.flatMap((entity, at) =>
    [entity.name, ...entity.aliases].flatMap((name) => {
      const normal = normaliseText(name);
      const owner = owners.get(normal) ?? entity.id;
      owners.set(normal, owner);
      if (owner === entity.id) return [];
      const message = `"${name}" is claimed by ${owner} and ${entity.id}; an alias has one owner`;
      return [problem('ambiguous-alias', file, `$.entities[${at}].aliases`, message)];
    }),
  );
}

function unknown(file: string, path: string, what: string, id: string): Problem {
  return problem('unknown-reference', file, path, `there is no ${what} "${id}"`);
}

function problem(code: ProblemCode, file: string, path: string, message: string): Problem {
  return { code, file, path, message };
}
