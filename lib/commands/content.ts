/** `npm run content`: checks every content file; with `--documents DIR` also proves each anchor in the documents there. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printProblem, type Problem } from '#lib/core/problem.ts';
import { buildDossierIndex, type Dossier } from '#lib/facts/dossier.ts';
import { findUnprovenAnchors, splitParagraphs } from '#lib/facts/evidence.ts';
import { listDossiers, loadDossier } from '#lib/facts/load-dossiers.server.ts';
import { lintFacts } from '#lib/lint/lint-facts.ts';

const { values } = parseArgs({ options: { documents: { type: 'string' } } });
const problems = listDossiers().flatMap(checkDossier);
for (const problem of problems) console.log(printProblem(problem));
console.log(problems.length === 0 ? 'content: nothing to mend' : `content: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkDossier(slug: string): Problem[] {
  const loaded = loadDossier(slug);
  if (!loaded.ok) return loaded.error;
  const dossier = loaded.value;
  console.log(
    `${slug}: ${dossier.sources.map(({ letter, id }) => `${letter} ${count(dossier, id)}`).join(', ')} facts`,
  );
  return [
    ...lintFacts(buildDossierIndex(dossier)),
    ...(values.documents === undefined ? [] : prove(dossier, values.documents)),
  ];
}

function count(dossier: Dossier, source: string): number {
  return dossier.facts.filter((fact) => fact.source === source).length;
}

/** Documents are known by the SHA-256 of their text, so no record depends on what a file is called. */
function prove(dossier: Dossier, directory: string): Problem[] {
  const documents = new Map(
    readdirSync(directory).map((name) => {
      const text = readFileSync(join(directory, name), 'utf8');
      return [createHash('sha256').update(text).digest('hex'), text] as const;
    }),
  );
  return dossier.sources.flatMap((source): Problem[] => {
    const text = documents.get(source.sha256);
    const sources = `content/dossiers/${dossier.id}/sources.json`;
    if (text === undefined) {
      return [
        {
          code: 'missing-evidence',
          file: sources,
          path: source.id,
          message: `no document in ${directory} has its SHA-256`,
        },
      ];
    }
    const counted = splitParagraphs(text).length;
    const facts = dossier.facts.filter((fact) => fact.source === source.id);
    return [
      ...(counted === source.paragraphs
        ? []
        : [
            {
              code: 'missing-evidence' as const,
              file: sources,
              path: source.id,
              message: `has ${counted} paragraphs, not ${source.paragraphs}`,
            },
          ]),
      ...findUnprovenAnchors(facts, text, `content/dossiers/${dossier.id}/facts/${source.id}.json`),
    ];
  });
}
