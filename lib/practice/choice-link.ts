/** A choice as a link leads to it: sources, entities and facts by id. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { openChoice, type PracticeChoice } from './practice-choice.ts';

/** The address of the practice screen with one entity chosen. */
export function printEntityPractice(dossierId: string, entityId: string): string {
  return `/practice?dossier=${dossierId}&entity=${entityId}`;
}

export interface LinkedChoice {
  readonly choice: PracticeChoice;
  /** How many sources and entities the link names that nothing is asked about here: they are left out. */
  readonly missing: number;
}

/** Facts are taken as they are: a section names those without questions too. */
export function parsePracticeChoice(pairs: Iterable<readonly [string, string]>, bank: StudyBank): LinkedChoice {
  const named = [...pairs];
  const valuesOf = (name: string) => [...new Set(named.flatMap(([key, value]) => (key === name ? [value] : [])))];
  const [sources, entities] = [valuesOf('source'), valuesOf('entity')];
  const choice = {
    ...openChoice,
    sources: sources.filter((id) => bank.sources.some((source) => source.id === id)),
    entities: entities.filter((id) => bank.entities.some((entity) => entity.id === id)),
    facts: valuesOf('fact'),
  };
  const kept = choice.sources.length + choice.entities.length;
  return { choice, missing: sources.length + entities.length - kept };
}
