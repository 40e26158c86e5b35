/** What one content file says of another: every id exists once, every alias has one owner, letters follow dates. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import { knownDate } from '#lib/core/partial-date.ts';
import type { Problem, ProblemCode } from '#lib/core/problem.ts';
import type { Card } from './card-schema.ts';
import type { Dossier, Fact } from './dossier.ts';
import type { DossierFiles } from './dossier-files.ts';
import type { Relation } from './relation-schema.ts';

/** The facts of one file, in its order, so that a problem can say where it is. */
export interface FactFile {
  readonly name: string;
  readonly source: string;
  readonly facts: readonly Fact[];
}

export function checkReferences(dossier: Dossier, files: DossierFiles, factFiles: readonly FactFile[]): Problem[] {
  const known = {
    topics: new Set(dossier.topics.map((topic) => topic.id)),
    entities: new Set(dossier.entities.map((entity) => entity.id)),
    facts: new Set(dossier.facts.map((fact) => fact.id)),
    sources: new Set(dossier.sources.map((source) => source.id)),
  };
  return [
    ...checkUnique('topic', listPlaces(dossier.topics, files.dossier.name, '$.topics')),
    ...checkUnique('source', listPlaces(dossier.sources, files.sources.name, '$.sources')),
    ...checkUnique('entity', listPlaces(dossier.entities, files.entities.name, '$.entities')),
    ...checkUnique('relation', listPlaces(dossier.relations, files.relations.name, '$.relations')),
    ...checkUnique(
      'fact',
      factFiles.flatMap(({ name, facts }) => listPlaces(facts, name, '$.facts')),
    ),
    ...checkLetters(dossier, files.sources.name),
    ...checkAliases(dossier, files.entities.name),
    ...dossier.relations.flatMap((relation, at) => checkRelation(relation, dossier, known, files.relations.name, at)),
    ...factFiles.flatMap(({ name, source, facts }) => [
      ...(known.sources.has(source) ? [] : [unknown(name, '$.source', 'source', source)]),
      ...facts.flatMap((fact, at) => checkFact(fact, dossier, known, name, `$.facts[${at}]`)),
    ]),
  ];
}

type Known = Record<'topics' | 'entities' | 'facts' | 'sources', ReadonlySet<string>>;

function checkFact(fact: Fact, dossier: Dossier, known: Known, file: string, path: string): Problem[] {
  const missing = (where: string, what: 'entity' | 'topic', ids: readonly (string | undefined)[]) => {
    const set = { entity: known.entities, topic: known.topics }[what];
    return ids
      .filter((id): id is string => id !== undefined && !set.has(id))
      .map((id) => unknown(file, `${path}${where}`, what, id));
  };
  const source = dossier.sources.find(({ id }) => id === fact.source);
  const beyond = fact.paragraphs.filter((number) => source && number > source.paragraphs);
  return [
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
    ...checkUnique('figure', listPlaces(fact.figures, file, `${path}.figures`)),
    ...checkUnique('card', listPlaces(fact.cards, file, `${path}.cards`)),
    ...fact.cards.flatMap((card, at) => checkCard(fact, card, file, `${path}.cards[${at}]`, missing)),
  ];
}

function checkRelation(
  { from, to, card }: Relation,
  dossier: Dossier,
  known: Known,
  file: string,
  at: number,
): Problem[] {
  const path = `$.relations[${at}]`;
  const fact = dossier.facts.find(({ id }) => id === from);
  const missing = (where: string, what: 'entity', ids: readonly (string | undefined)[]) =>
    ids
      .filter((id): id is string => id !== undefined && !known.entities.has(id))
      .map((id) => unknown(file, `${path}${where}`, what, id));
  return [
    ...[from, to].filter((id) => !known.facts.has(id)).map((id) => unknown(file, path, 'fact', id)),
    ...(fact === undefined || card === undefined ? [] : checkCard(fact, card, file, `${path}.card`, missing)),
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

interface Place {
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

function listPlaces(list: readonly { readonly id: string }[], file: string, path: string): Place[] {
  return list.map(({ id }, at) => ({ id, file, path: `${path}[${at}].id` }));
}

function checkUnique(what: string, places: readonly Place[]): Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ id, file, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [problem('duplicate-id', file, path, `a second ${what} is called "${id}"; rename one`)] : [];
  });
}

function checkLetters(dossier: Dossier, file: string): Problem[] {
  const places = dossier.sources.map(({ letter }, at) => ({ id: letter, file, path: `$.sources[${at}].letter` }));
  const firstDays = dossier.sources
    .toSorted((a, b) => a.letter.localeCompare(b.letter))
    .map((source) => ({ source, firstDay: source.date ? knownDate(source.date.date).firstDay : Infinity }));
  const disorder = firstDays.flatMap(({ source, firstDay }, at) =>
    firstDay < (firstDays[at - 1]?.firstDay ?? -Infinity)
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
  return [...checkUnique('source', places), ...disorder];
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
