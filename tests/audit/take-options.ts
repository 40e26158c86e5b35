/** What a know-nothing test-taker takes of some options: the best rated, and all of them where its cue says nothing. */
import type { Solver } from '#lib/audit/solver.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

interface Setting {
  readonly stem?: string;
  readonly index?: DossierIndex;
}

export function takeOptions(
  { rate }: Solver,
  options: readonly string[],
  { stem = 'What is it?', index = buildIndex() }: Setting = {},
): string[] {
  const ratings = rate({ stem, options }, index);
  const best = Math.max(...ratings);
  return options.filter((_, at) => ratings[at] === best);
}
