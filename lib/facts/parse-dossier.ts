/** Parses the files of one dossier: shapes first, then everything that one file says of another. Collects all problems. */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { chartsFileSchema } from './chart-schema.ts';
import { checkCharts } from './check-charts.ts';
import { checkMap } from './check-map.ts';
import { checkReading } from './check-reading.ts';
import { checkReferences, type FactFile } from './check-references.ts';
import { answeredFlagsFileSchema } from './answered-flag-schema.ts';
import { briefingFileSchema } from './briefing-schema.ts';
import { dossierFileSchema } from './dossier-schema.ts';
import type { ContentFile, DossierFiles } from './dossier-files.ts';
import type { Dossier } from './dossier.ts';
import { entitiesFileSchema } from './entity-schema.ts';
import { factsFileSchema } from './fact-schema.ts';
import { glossaryFileSchema } from './glossary-schema.ts';
import { relationsFileSchema } from './relation-schema.ts';
import { sourcesFileSchema } from './source-schema.ts';

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

export function parseDossier(files: DossierFiles): Result<Dossier, Problem[]> {
  const problems: Problem[] = [];
  const read = <T>(schema: Schema<T>, file: ContentFile): T | undefined => {
    const parsed = parseFile(schema, file);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.error);
    return undefined;
  };
  const head = read(dossierFileSchema, files.dossier);
  const sources = read(sourcesFileSchema, files.sources);
  const entities = read(entitiesFileSchema, files.entities);
  const relations = read(relationsFileSchema, files.relations);
  const factFiles = files.facts.flatMap((file): FactFile[] => {
    const content = read(factsFileSchema, file);
    if (content === undefined) return [];
    const { source, facts } = content;
    return [{ name: file.name, source, facts: facts.map((fact) => ({ ...fact, source })) }];
  });
  const glossary = read(glossaryFileSchema, files.glossary);
  const charts = read(chartsFileSchema, files.charts);
  const answered = read(answeredFlagsFileSchema, files.answeredFlags);
  const briefings = files.briefings.flatMap((file) => {
    const content = read(briefingFileSchema, file);
    return content === undefined ? [] : [{ source: content.source, sections: content.sections }];
  });
  if (!head || !sources || !entities || !relations || !glossary || !charts || !answered || problems.length > 0)
    return refuse(problems);

  const { $schema: _, ...title } = head;
  const dossier: Dossier = {
    ...title,
    sources: sources.sources,
    entities: entities.entities,
    relations: relations.relations,
    facts: factFiles.flatMap(({ facts }) => facts),
    briefings,
    glossary: glossary.terms,
    charts: charts.charts,
    answeredFlags: answered.flags,
  };
  problems.push(
    ...checkReferences(dossier, files, factFiles),
    ...checkReading(dossier, files),
    ...checkCharts(dossier, files.charts.name),
    ...checkMap(dossier, files.dossier.name),
  );
  return problems.length === 0 ? ok(dossier) : refuse(problems);
}

function parseFile<T>(schema: Schema<T>, file: ContentFile): Result<T, Problem[]> {
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (error) {
    const message = `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    return refuse([{ code: 'malformed-json', file: file.name, message }]);
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return ok(parsed.output);
  return refuse(
    parsed.issues.map((issue) => ({
      code: 'schema-mismatch' as const,
      file: file.name,
      path: printPath(issue),
      message: issue.message,
    })),
  );
}

function printPath(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return '$' + keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}
