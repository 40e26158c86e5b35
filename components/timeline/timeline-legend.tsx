/** How to read the drawing, in words, and the line pattern of each source. */
import { SourceLine } from '../marks/source-line.tsx';
import type { TimelineFacts } from './timeline-props.ts';

export function TimelineLegend({ sources }: Pick<TimelineFacts, 'sources'>) {
  return (
    <div className="catalogue border-t border-line pt-2">
      <p className="flex flex-wrap gap-x-5">
        {sources.map(({ letter, name }) => (
          <span key={letter}>
            {letter} <SourceLine letter={letter} /> {name}
          </span>
        ))}
      </p>
      <p className="mt-1 max-w-(--measure)">
        A bar covers every day that a date leaves open: a month, a year, a period. The mark in its middle says what sort
        of statement it is, not when it happened; where the scale is too small for the bar, the mark alone is left. A
        number in a ring: so many facts, from the first day to the last that any of them leaves open. An arrow: it goes
        on beyond this part of time.
      </p>
      <p className="mt-1 max-md:hidden">
        Keys, once a row has the focus: ↑ ↓ from row to row, ← → earlier and later, + − zoom, Enter opens.
      </p>
    </div>
  );
}
