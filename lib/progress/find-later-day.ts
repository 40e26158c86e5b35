/** Answers that are counted for a day still to come: the clock was set back, or the learner travelled west. */
import type { ProgressState } from './progress-state.ts';

/** The last such learning day. */
export function findLaterDay({ days }: Pick<ProgressState, 'days'>, today: number): number | undefined {
  let latest: number | undefined;
  for (const day of days.keys()) if (day > (latest ?? today)) latest = day;
  return latest;
}
