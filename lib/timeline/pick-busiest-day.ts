/** Where zooming in leads when nothing is marked: the part of the window in which most facts begin. */
import { groupBy } from '#lib/core/unique.ts';
import { narrowWindow, type TimeWindow } from './time-window.ts';
import type { TimelineEntry } from '#lib/facts/timeline-entry.ts';

/** Its first day; the earliest of equals, and the window's own first day when nothing begins in it. */
export function pickBusiestDay(entries: readonly Pick<TimelineEntry, 'date'>[], view: TimeWindow): number {
  const begun = entries.filter(({ date }) => date.firstDay >= view.firstDay && date.firstDay <= view.lastDay);
  const parts = [...groupBy(begun, ({ date }) => String(narrowWindow(view, date.firstDay).firstDay))];
  const most = Math.max(0, ...parts.map(([, own]) => own.length));
  return parts.find(([, own]) => own.length === most)?.[1][0]?.date.firstDay ?? view.firstDay;
}
