/** The citation line: standing, source letter, paragraph, who says so in which office, as of when. */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import type { DossierIndex, Fact } from './dossier.ts';
import type { Speaker } from './fact-schema.ts';
import type { Standing } from './standing.ts';

export interface CitationLine {
  readonly factId: string;
  readonly standing: Standing;
  readonly sourceId: string;
  readonly letter: string;
  readonly sourceName: string;
  readonly paragraphs: readonly number[];
  /** "Pyotr Topychkanov, analyst at the Carnegie Moscow Center"; the innermost speaker, who is the root. */
  readonly speaker?: string;
  /** Who passed it on between the source and the speaker, outermost first: "TASS". */
  readonly via: readonly string[];
  readonly asOf?: string;
}

export function citeFact(fact: Fact, index: DossierIndex): CitationLine {
  const source = index.source(fact.source);
  const root = fact.attribution.at(-1);
  const asOf = fact.asOf ?? source.date?.date;
  return {
    factId: fact.id,
    standing: fact.standing,
    sourceId: source.id,
    letter: source.letter,
    sourceName: source.shortName,
    paragraphs: fact.paragraphs,
    ...(root === undefined ? {} : { speaker: describeSpeaker(root, index) }),
    via: fact.attribution.slice(0, -1).map(({ who }) => index.entity(who).name),
    ...(asOf === undefined ? {} : { asOf: formatDate(knownDate(asOf)) }),
  };
}

function describeSpeaker({ who, office, hedge }: Speaker, index: DossierIndex): string {
  const name = index.entity(who).name;
  return [office === undefined ? name : `${name}, ${office}`, hedge === undefined ? '' : `(“${hedge}”)`]
    .join(' ')
    .trim();
}
