/**
 * Tells of each new day of the learner's: at its beginning, and when the page is looked at again, since timers stand still
 * while a device sleeps and a kept page comes back as it was left.
 */
import type { Clock } from '#lib/core/clock.ts';
import { learningDay, startOfNextDay } from '#lib/schedule/learning-day.ts';

/** Gives the way to stop. */
export function followDays(clock: Clock, onNewDay: () => void): () => void {
  let today: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const nowMillis = clock.nowMillis();
    const day = learningDay(nowMillis, clock.zoneAt(nowMillis));
    const isNew = today !== undefined && day !== today;
    today = day;
    clearTimeout(timer);
    timer = setTimeout(look, startOfNextDay(nowMillis, clock) - nowMillis);
    if (isNew) onNewDay();
  };
  look();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
    window.removeEventListener('pageshow', look);
  };
}
