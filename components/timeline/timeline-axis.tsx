/** The scale over the rows and its lines behind them. Places are shares of the width, so that words keep their size on any screen. */
import { toPercent } from '#lib/core/to-percent.ts';
import { buildTicks } from '#lib/timeline/build-ticks.ts';
import type { TimeWindow } from '#lib/timeline/time-window.ts';

export function TimelineAxis({ view }: { readonly view: TimeWindow }) {
  const ticks = buildTicks(view);
  return (
    <svg width="100%" aria-hidden="true" className="mt-2 block h-6 overflow-visible border-b border-line">
      {ticks.map(({ at, label }, place) => (
        <g key={at}>
          <line x1={toPercent(at)} x2={toPercent(at)} y1="75%" y2="100%" className="stroke-line" />
          {label !== undefined && (
            <line
              x1={toPercent(at)}
              x2={toPercent(at)}
              y1="20%"
              y2="75%"
              // A narrow screen has room for every other name, and a longer line goes with a name.
              className={`stroke-line ${place % 2 === 1 ? 'max-sm:hidden' : ''}`}
            />
          )}
          {label !== undefined && (
            <text
              x={toPercent(at)}
              dx="4"
              y="62%"
              className={`tabular fill-faded font-sans text-note ${place % 2 === 1 ? 'max-sm:hidden' : ''}`}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

export function TimelineGrid({ view }: { readonly view: TimeWindow }) {
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="pointer-events-none absolute inset-0">
      {buildTicks(view)
        .filter(({ label }) => label !== undefined)
        .map(({ at }) => (
          <line key={at} x1={toPercent(at)} x2={toPercent(at)} y2="100%" className="stroke-rule" />
        ))}
    </svg>
  );
}
