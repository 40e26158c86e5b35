/** Where a learner stands with the questions of one source: tried before it is read, asked again afterwards. */
import type { Attempt } from './attempt.ts';

export type PreQuizStage = 'new' | 'before' | 'reading' | 'after' | 'done';

export interface PreQuizRound {
  readonly stage: PreQuizStage;
  readonly before?: Attempt | undefined;
  readonly after?: Attempt | undefined;
}

/** A pre-quiz is a test of its own scope, so that it never stands among the tests of the whole dossier. */
export function scopeOfSource(dossierId: string, sourceId: string): string {
  return `${dossierId}/${sourceId}`;
}

/** `attempts` are those of the source's scope, the latest first; only the latest round counts. */
export function findRound(attempts: readonly Attempt[]): PreQuizRound {
  const before = attempts.find(({ follows }) => follows === undefined);
  if (before === undefined) return { stage: 'new' };
  if (before.handedIn === undefined) return { stage: 'before', before };
  const after = attempts.find(({ follows }) => follows === before.id);
  if (after === undefined) return { stage: 'reading', before };
  return { stage: after.handedIn === undefined ? 'after' : 'done', before, after };
}
