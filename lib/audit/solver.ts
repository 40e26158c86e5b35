/**
 * A test-taker who knows nothing of the subject and goes by one cue. It rates each option; the best rated is taken, among
 * equals by chance. One solver, one file in `solvers/`, one test.
 */
import type { DossierIndex } from '#lib/facts/dossier.ts';

/** A question as the test-taker sees it. */
export interface AuditedQuestion {
  readonly stem: string;
  readonly options: readonly string[];
}

export interface Solver {
  readonly name: string;
  /** A rating for each option, in their order; all equal when the cue says nothing here. */
  rate(question: AuditedQuestion, index: DossierIndex): readonly number[];
}
