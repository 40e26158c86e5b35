/** Takes what the dossier speaks of most: the name or the words that stand in most statements. */
import { normaliseText } from '#lib/core/normalise-text.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Solver } from '../solver.ts';

export const mostMentioned: Solver = {
  name: 'most-mentioned',
  rate: ({ options }, index) => options.map((text) => countMentions(text, index)),
};

const read = new WeakMap<DossierIndex, Counter>();

interface Counter {
  readonly statements: readonly string[];
  readonly counts: Map<string, number>;
}

/** In how many statements a name or a phrase stands, under any of its names. Statements are read once, a text counted once. */
function countMentions(text: string, index: DossierIndex): number {
  const counter = read.get(index) ?? {
    statements: index.dossier.facts.map(({ statement }) => ` ${normaliseText(statement)} `),
    counts: new Map<string, number>(),
  };
  read.set(index, counter);
  const known = counter.counts.get(text);
  if (known !== undefined) return known;
  const entity = index.findEntity(text);
  const names = entity === undefined ? [text] : [entity.name, ...entity.aliases];
  const phrases = names.map((name) => ` ${normaliseText(name)} `);
  const count = counter.statements.filter((statement) => phrases.some((phrase) => statement.includes(phrase))).length;
  counter.counts.set(text, count);
  return count;
}
