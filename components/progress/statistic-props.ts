/** What every part of the progress screen is given. */
import type { ProgressState } from '#lib/progress/progress-state.ts';
import type { Now } from './use-now.ts';

export interface StatisticProps {
  readonly state: ProgressState;
  readonly now: Now;
}
