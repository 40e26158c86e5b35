/** The one door to `content/`: reads every dossier from disk. Node only; pages are built from it, browsers never see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printProblem, type Problem } from '#lib/core/problem.ts';
import { refuse, type Result } from '#lib/core/result.ts';
import type { Dossier } from './dossier.ts';
import type { ContentFile } from './dossier-files.ts';
import { parseDossier } from './parse-dossier.ts';

const contentRoot = join(/*turbopackIgnore: true*/ process.cwd(), 'content', 'dossiers');

export function listDossiers(root = contentRoot): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** File names in problems are given relative to the project, as an author would open them. */
export function loadDossier(slug: string, root = contentRoot): Result<Dossier, Problem[]> {
  const read = (name: string): ContentFile => ({
    name: `content/dossiers/${slug}/${name}`,
    text: readFileSync(join(root, slug, name), 'utf8'),
  });
  const readAll = (folder: string) =>
    readdirSync(join(root, slug, folder))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => read(`${folder}/${name}`));
  try {
    return parseDossier({
      dossier: read('dossier.json'),
      sources: read('sources.json'),
      entities: read('entities.json'),
      relations: read('relations.json'),
      glossary: read('glossary.json'),
      charts: read('charts.json'),
      answeredFlags: read('answered-flags.json'),
      facts: readAll('facts'),
      briefings: readAll('briefings'),
    });
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return refuse([{ code: 'malformed-json', file: `content/dossiers/${slug}`, message }]);
  }
}

/** For the build: a dossier with a problem stops it, and the message lists every one. */
export function requireDossier(slug: string, root = contentRoot): Dossier {
  const loaded = loadDossier(slug, root);
  if (loaded.ok) return loaded.value;
  throw new Error(`content has problems:\n${loaded.error.map(printProblem).join('\n')}`);
}
