/** Where days stand in a window, in shares of its width: 0 at its first day, 1 after its last. */
import type { Days, TimeWindow } from './time-window.ts';

export interface Extent {
  readonly from: number;
  readonly to: number;
  /** It goes on beyond the window. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** All days that a date leaves open, as far as the window shows them: a year is drawn as a year, never as a day in it. */
export function placeDays({ firstDay, lastDay }: Days, view: TimeWindow): Extent {
  const length = view.lastDay - view.firstDay + 1;
  const toShare = (day: number) => Math.min(Math.max((day - view.firstDay) / length, 0), 1);
  return {
    from: toShare(firstDay),
    to: toShare(lastDay + 1),
    isOpenBefore: firstDay < view.firstDay,
    isOpenAfter: lastDay > view.lastDay,
  };
}
