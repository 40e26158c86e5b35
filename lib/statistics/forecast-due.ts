/** Cards that fall due on each of the coming days, if none were answered; what is overdue is due today. Suspended cards are not. */
import type { Zone } from '#lib/core/clock.ts';
import type { CardId } from '#lib/core/ids.ts';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { countDue } from '#lib/schedule/count-due.ts';

export function forecastDue(
  cards: ReadonlyMap<CardId, CardProgress>,
  holds: ReadonlyMap<CardId, CardHold>,
  today: number,
  zone: Zone,
  dayCount: number,
): number[] {
  const free = [...cards].filter(([id]) => holds.get(id)?.suspended === undefined).map(([, progress]) => progress);
  const counts = countDue(free, today, zone);
  return Array.from({ length: dayCount }, (_, at) => counts.get(today + at) ?? 0);
}
