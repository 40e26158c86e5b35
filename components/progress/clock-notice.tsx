'use client';
/** Says what happens to answers that lie ahead of the device's clock. */
import { findLaterDay } from '#lib/progress/find-later-day.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { formatDay } from './format-day.ts';
import { useNow } from './use-now.ts';
import { useProgress } from './use-progress.ts';

export function ClockNotice() {
  // Looked at anew with every answer, as the clock may be set while the screen is open, and with every new day.
  useNow();
  const day = useProgress(({ state }) => findLaterDay(state, readToday()));
  // The region is there before its text: one that arrives together with it may not be read out.
  return (
    <p
      role="status"
      className={day === undefined ? '' : 'mb-6 border-l-4 border-ochre bg-sheet px-4 py-3 font-sans text-ui'}
    >
      {day !== undefined &&
        `Answers here are counted for ${formatDay(day)}, which by the clock of this device is still to come: it was set back, ` +
          'or you have travelled west. Nothing is lost, and they count when that day comes. If the clock is wrong, set it right.'}
    </p>
  );
}

function readToday(): number {
  const nowMillis = learnerClock.nowMillis();
  return learningDay(nowMillis, learnerClock.zoneAt(nowMillis));
}
