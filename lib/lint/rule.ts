/** A rule on content: what it looks at, and what it says to the author. One rule, one file in `rules/`, one test. */
import type { ProblemCode } from '#lib/core/problem.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';

export interface Finding {
  /** Where in the fact: `statement`, `cards[1].question` … */
  readonly path: string;
  readonly message: string;
}

export interface FactRule {
  readonly code: ProblemCode;
  check(fact: Fact, index: DossierIndex): Finding[];
}

/** The texts of a fact that a learner may read by themselves, with their paths. */
export function readableTexts(fact: Fact): { path: string; text: string }[] {
  return [
    { path: 'statement', text: fact.statement },
    ...fact.cards.flatMap((card, at) => [
      { path: `cards[${at}].question`, text: card.question },
      ...(card.sentence === undefined ? [] : [{ path: `cards[${at}].sentence`, text: card.sentence }]),
    ]),
  ];
}
