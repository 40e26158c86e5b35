/** The lines of the scale: decades in the whole, years in a decade, months in a year, days in a month. */
import { monthNames } from '#lib/core/partial-date.ts';
import { windowAt, type TimeWindow } from './time-window.ts';

export interface Tick {
  /** In shares of the window's width. */
  readonly at: number;
  /** Names what begins there; of the days only every fifth is named. */
  readonly label?: string;
}

const namedDays = 5;

export function buildTicks(view: TimeWindow): Tick[] {
  const length = view.lastDay - view.firstDay + 1;
  return listStarts(view).map(({ day, label }) => ({
    at: (day - view.firstDay) / length,
    ...(label === undefined ? {} : { label }),
  }));
}

function listStarts({ level, firstDay, lastDay }: TimeWindow): { day: number; label?: string }[] {
  if (level === 'month') {
    return Array.from({ length: lastDay - firstDay + 1 }, (_, at) =>
      at % namedDays === 0 ? { day: firstDay + at, label: String(at + 1) } : { day: firstDay + at },
    );
  }
  const unit = ({ whole: 'decade', decade: 'year', year: 'month' } as const)[level];
  const starts = [];
  for (let part = windowAt(unit, firstDay); part.firstDay <= lastDay; part = windowAt(unit, part.lastDay + 1)) {
    starts.push({ day: part.firstDay, label: unit === 'month' ? nameMonth(part.text) : part.text });
  }
  return starts;
}

/** "Nov" */
function nameMonth(text: string): string {
  return (monthNames[Number(text.slice(5)) - 1] ?? '').slice(0, 3);
}
