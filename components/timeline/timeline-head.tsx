/** The part of time on screen by its name, and the buttons to others: closer, further away, earlier, later. */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import { capitalise } from '#lib/core/capitalise.ts';
import { findNextWindow, type TimeWindow } from '#lib/timeline/time-window.ts';
import { SignButton } from '../frame/sign-button.tsx';

interface TimelineHeadProps {
  readonly view: TimeWindow;
  readonly whole: TimeWindow;
  readonly count: number;
  readonly moves: Readonly<Record<'in' | 'out' | 'earlier' | 'later', () => void>>;
}

export function TimelineHead({ view, whole, count, moves }: TimelineHeadProps) {
  const isEnd = (by: 1 | -1) => findNextWindow(view, by, whole) === undefined;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
      <p role="status" className="font-sans text-ui">
        <strong className="font-semibold">{nameWindow(view)}</strong>
        <span className="text-faded"> · {count === 1 ? 'one fact' : `${count} facts`}</span>
      </p>
      <div role="group" aria-label="Part of time" className="-mx-2 flex">
        <SignButton name="Earlier" shape="M10 3l-5 5 5 5" isOff={isEnd(-1)} onPress={moves.earlier} />
        <SignButton name="Later" shape="M6 3l5 5-5 5" isOff={isEnd(1)} onPress={moves.later} />
        <SignButton name="Zoom out" shape="M3 8h10" isOff={view.level === 'whole'} onPress={moves.out} />
        <SignButton name="Zoom in" shape="M3 8h10M8 3v10" isOff={view.level === 'month'} onPress={moves.in} />
      </div>
    </div>
  );
}

/** "2014", "November 2014", "The 2010s", "Whole span, 1960 to 2029" */
function nameWindow({ level, text, firstDay, lastDay }: TimeWindow): string {
  if (level !== 'whole') return capitalise(formatDate(knownDate(text)));
  const [from, to] = [firstDay, lastDay].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  return `Whole span, ${from} to ${to}`;
}
