/** Grades as in FSRS and Anki: what a review says about the memory of its card. */
export const grades = [1, 2, 3, 4] as const;

export type Grade = (typeof grades)[number];

export const gradeNames: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/**
 * Wrong is Again, right is Good; the learner may change it. Grading by right and wrong alone costs .005 of log loss
 * (10,000 collections), grading by response time costs more, so time is recorded and never graded.
 */
export function gradeFromScore(score: { readonly earned: number; readonly total: number }): Grade {
  return score.earned === score.total ? 3 : 1;
}
