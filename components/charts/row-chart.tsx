/** One row a figure: its name and who gives it, and a bar from zero or, on a scale of powers of ten, a point. */
import type { ChartPoint, ChartView } from '#lib/charts/chart-view.ts';
import { printAmount } from '#lib/charts/print-amount.ts';
import { shareOnScale, toPercent } from '#lib/charts/scale.ts';
import { standingNames } from '#lib/facts/standing.ts';
import { SourceTag } from '../marks/source-tag.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import type { Estimates } from './estimates.ts';
import { ValueBar } from './value-bar.tsx';

interface RowChartProps {
  readonly chart: ChartView;
  readonly estimates: Estimates;
}

/** Beside the drawing there is room for the longest value. */
const drawing = 'w-[calc(100%-6.5rem)] overflow-visible';

export function RowChart({ chart, estimates }: RowChartProps) {
  return (
    <div className="mt-4">
      <ol className="border-b border-line">
        {chart.points.map((point) => (
          <li key={point.id} className="grid md:grid-cols-[15rem_minmax(0,1fr)] md:gap-x-6">
            <RowName point={point} />
            <div className="relative h-9 md:h-auto">
              <svg aria-hidden="true" className={`${drawing} absolute h-full`}>
                {chart.scale.ticks.map((tick) => (
                  <GridLine key={tick} share={shareOnScale(chart.scale, tick)} isBase={tick === chart.scale.low} />
                ))}
                <ValueBar point={point} scale={chart.scale} estimate={estimates[point.id]} />
              </svg>
            </div>
          </li>
        ))}
      </ol>
      <div className="grid md:grid-cols-[15rem_minmax(0,1fr)] md:gap-x-6">
        <svg aria-hidden="true" className={`${drawing} h-10 md:col-start-2`}>
          {listNamedTicks(chart.scale.ticks).map((tick) => (
            <TickName
              key={tick}
              x={toPercent(shareOnScale(chart.scale, tick))}
              isFirst={tick === chart.scale.low}
              name={printAmount(tick, chart.unit.of)}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

function RowName({ point }: { readonly point: ChartPoint }) {
  const { name, when, note, standing, citations } = point;
  return (
    <div className="pt-3 font-sans md:pb-3">
      <p className="text-ui leading-snug">
        {name}
        {when !== undefined && <span className="tabular text-faded">, {when}</span>}
      </p>
      <p className="catalogue flex flex-wrap items-center gap-x-3">
        <span className="whitespace-nowrap">
          <StandingMark standing={standing} /> {standingNames[standing]}
        </span>
        {citations.map(({ letter }) => (
          <SourceTag key={letter} letter={letter} />
        ))}
      </p>
      {note !== undefined && <p className="catalogue">{note}</p>}
    </div>
  );
}

function GridLine({ share, isBase }: { readonly share: number; readonly isBase: boolean }) {
  const x = toPercent(share);
  return <line x1={x} x2={x} y1="0" y2="100%" className={isBase ? 'stroke-line' : 'stroke-rule'} />;
}

interface TickNameProps {
  readonly x: string;
  readonly isFirst: boolean;
  readonly name: string;
}

/** The amount above its scale word: side by side they would not fit on a phone. */
function TickName({ x, isFirst, name }: TickNameProps) {
  return (
    <text textAnchor={isFirst ? 'start' : 'middle'} className="tabular fill-faded font-sans text-note">
      {name.split(' ').map((word, at) => (
        <tspan key={word} x={x} y={`${at * 1.25 + 1.1}em`}>
          {word}
        </tspan>
      ))}
    </text>
  );
}

/** Every second one where they are many: they stand side by side on a phone too. */
function listNamedTicks(ticks: readonly number[]): number[] {
  return ticks.filter((_, at) => ticks.length <= 3 || at % 2 === 0);
}
