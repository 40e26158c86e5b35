/** The terms of a practice, besides its questions. */
export interface PracticeTerms {
  /** 0 for no limit. */
  readonly limitMinutes: number;
  /** True when the answers are reviews like any other. */
  readonly counts: boolean;
}
