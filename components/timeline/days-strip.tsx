/**
 * The days of a row on the scale. A bar covers every day that the date leaves open, in the line pattern of its source; only what is
 * known to the day is a point. An arrow says that it goes on beyond the part on screen.
 */
import type { ReactNode } from 'react';
import { toPercent } from '#lib/core/to-percent.ts';
import { placeDays } from '#lib/timeline/place-days.ts';
import type { Days, TimeWindow } from '#lib/timeline/time-window.ts';

interface DaysStripProps {
  readonly days: Days;
  readonly view: TimeWindow;
  readonly pattern: string | undefined;
  /** Drawn in the middle of the bar, 14 pixels square. */
  readonly mark: ReactNode;
}

export function DaysStrip({ days, view, pattern, mark }: DaysStripProps) {
  const { from, to, isOpenBefore, isOpenAfter } = placeDays(days, view);
  const [start, end] = [toPercent(from), toPercent(to)];
  const isPoint = days.firstDay === days.lastDay;
  return (
    <svg width="100%" height="18" aria-hidden="true" className="block overflow-visible">
      {!isPoint && (
        <>
          <line x1={start} x2={end} y1="9" y2="9" className="stroke-ink" strokeWidth="2.5" strokeDasharray={pattern} />
          <End at={start} isOpen={isOpenBefore} shape="M5 4l-5 5 5 5" />
          <End at={end} isOpen={isOpenAfter} shape="M-5 4l5 5-5 5" />
        </>
      )}
      <svg x={toPercent((from + to) / 2)} className="overflow-visible">
        <circle cy="9" r="9.5" className="fill-paper" />
        <g transform="translate(-7 2)" className="text-ink">
          {mark}
        </g>
      </svg>
    </svg>
  );
}

function End({ at, isOpen, shape }: { readonly at: string; readonly isOpen: boolean; readonly shape: string }) {
  return (
    <svg x={at} className="overflow-visible">
      <path d={isOpen ? shape : 'M0 4v10'} fill="none" className="stroke-ink" strokeWidth="1.5" />
    </svg>
  );
}
