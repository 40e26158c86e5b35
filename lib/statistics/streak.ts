/** Days studied in a row. A day on which nothing was due breaks nothing, and today breaks nothing before it is over. */
import { addCount, firstWaitingDay } from '#lib/progress/fold-waits.ts';
import type { ProgressState } from '#lib/progress/progress-state.ts';
import type { DayZone } from '#lib/schedule/learning-day.ts';

export function countStreak(studied: ReadonlySet<number>, due: ReadonlySet<number>, today: number): number {
  const first = Math.min(...studied);
  let count = 0;
  for (let day = today; day >= first; day--) {
    if (studied.has(day)) count++;
    else if (due.has(day) && day !== today) return count;
  }
  return count;
}

/** Learning days up to today on which some card was due, could have been asked and was not answered. */
export function listWaitingDays(
  { cards, holds, waits }: Pick<ProgressState, 'cards' | 'holds' | 'waits'>,
  today: number,
  zone: DayZone,
): ReadonlySet<number> {
  const counts = new Map(waits);
  for (const [card, { memory, lastDay }] of cards) {
    const { suspended, buriedOnDay = -Infinity, freedOnDay = -Infinity } = holds.get(card) ?? {};
    const from = firstWaitingDay(memory, Math.max(lastDay, buriedOnDay, freedOnDay), zone);
    if (suspended === undefined && from <= today) addCount(counts, from, 1);
  }
  const days = new Set<number>();
  let waiting = 0;
  for (let day = Math.min(...counts.keys()); day <= today; day++) {
    waiting += counts.get(day) ?? 0;
    if (waiting > 0) days.add(day);
  }
  return days;
}
