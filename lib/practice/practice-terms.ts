/** The terms of a practice, besides its questions. */
export interface PracticeTerms {
  /** How many questions at most. */
  readonly length: number;
  /** 0 for no limit. */
  readonly limitMinutes: number;
  /** True when the answers are reviews like any other. */
  readonly counts: boolean;
}

export const usualTerms: PracticeTerms = { length: 20, limitMinutes: 0, counts: false };
