/** How much a learner means to do in a day, and by when; counted against what the day has already brought. */
export interface StudyPlan {
  readonly newCardsPerDay: number;
  /** Due cards; what is in its learning steps or is passed before an exam comes on top. */
  readonly reviewsPerDay: number;
  /** The learning day of the exam. */
  readonly examDay?: number | undefined;
}

export const defaultPlan: StudyPlan = { newCardsPerDay: 10, reviewsPerDay: 200 };

/** What of a day's tally counts against the plan. */
export interface DayDone {
  readonly introduced: number;
  readonly tested: number;
}

export function countLeft(plan: StudyPlan, done: DayDone): { readonly newLeft: number; readonly reviewsLeft: number } {
  return {
    newLeft: Math.max(plan.newCardsPerDay - done.introduced, 0),
    reviewsLeft: Math.max(plan.reviewsPerDay - done.tested, 0),
  };
}
