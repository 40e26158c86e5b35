/** Figures at their years: stems from zero in the line of their source, headed by the shape of their standing. */
import type { ChartPoint, ChartView } from '#lib/charts/chart-view.ts';
import { shareOnScale, toPercent } from '#lib/charts/scale.ts';
import { listYears, type YearAxis } from '#lib/charts/year-axis.ts';
import { patternOf } from '../marks/source-line.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import type { Estimates } from './estimates.ts';

interface YearChartProps {
  readonly chart: ChartView;
  readonly years: YearAxis;
  readonly estimates: Estimates;
}

const small = 'tabular fill-faded font-sans text-note';

export function YearChart({ chart, years, estimates }: YearChartProps) {
  const { points, scale, unit } = chart;
  const noted = points.filter(({ note }) => note !== undefined);
  return (
    <div className="mt-14">
      <svg aria-hidden="true" className="ml-12 block h-64 w-[calc(100%-3rem)] overflow-visible">
        {scale.ticks.map((tick) => {
          const y = toPercent(1 - shareOnScale(scale, tick));
          return (
            <g key={tick}>
              <line x2="100%" y1={y} y2={y} className={tick === scale.low ? 'stroke-line' : 'stroke-rule'} />
              <text x="-8" y={y} dy="0.35em" textAnchor="end" className={small}>
                {(tick / unit.scale).toLocaleString('en-US')}
              </text>
            </g>
          );
        })}
        <SourcePaths points={points} />
        {points.map((point) => (
          <Stem key={point.id} point={point} estimate={findShare(chart, estimates[point.id])} />
        ))}
      </svg>
      <svg aria-hidden="true" className="ml-12 block h-6 w-[calc(100%-3rem)] overflow-visible">
        {listYears(years).map(({ year, share }, at) => (
          <text
            key={year}
            x={toPercent(share)}
            y="18"
            textAnchor="middle"
            className={at % 2 === 1 ? `${small} max-sm:hidden` : small}
          >
            {year}
          </text>
        ))}
      </svg>
      {noted.length > 0 && (
        <ul className="catalogue mt-2">
          {noted.map(({ id, short, when, note, citations }) => (
            <li key={id}>
              * {short} ({citations.map(({ letter }) => letter).join(', ')}, {when}): {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function findShare({ scale }: ChartView, estimate: number | undefined): number | undefined {
  return estimate === undefined ? undefined : shareOnScale(scale, estimate);
}

/** From figure to figure of the same source; figures of two sources make no line. */
function SourcePaths({ points }: { readonly points: readonly ChartPoint[] }) {
  return points.flatMap((point, at) => {
    const letter = letterOf(point);
    const next = points.slice(at + 1).find((other) => letterOf(other) === letter);
    return next === undefined
      ? []
      : [
          <line
            key={point.id}
            {...{ x1: xOf(point), y1: yOf(point), x2: xOf(next), y2: yOf(next) }}
            className="stroke-sea"
            strokeWidth="1.5"
            strokeDasharray={patternOf(letter)}
          />,
        ];
  });
}

function Stem({ point, estimate }: { readonly point: ChartPoint; readonly estimate: number | undefined }) {
  const { short, note, standing, citations } = point;
  const [x, y] = [xOf(point), yOf(point)];
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1="100%"
        y2={y}
        className="stroke-sea"
        strokeWidth="2.5"
        strokeDasharray={patternOf(letterOf(point))}
      />
      {estimate !== undefined && (
        <svg x={x} y={toPercent(1 - estimate)} className="overflow-visible">
          <path d="M-16 0H16" className="stroke-paper" strokeWidth="6" />
          <path d="M-16 0H16" className="stroke-vermilion" strokeWidth="2.5" strokeDasharray="4 2" />
        </svg>
      )}
      <svg x={x} y={y} className="overflow-visible text-sea">
        <circle r="8" className="fill-paper" />
        <g transform="translate(-7 -7)">
          <StandingMark standing={standing} />
        </g>
        <g textAnchor="middle" className="stroke-paper font-sans" strokeWidth="4" paintOrder="stroke">
          <text y="-26" className="tabular fill-ink text-ui font-semibold">
            {short}
            {note !== undefined && '*'}
          </text>
          <text y="-12" className="fill-faded text-note">
            {citations.map(({ letter }) => letter).join(', ')}
          </text>
        </g>
      </svg>
    </>
  );
}

const letterOf = ({ citations }: ChartPoint) => citations[0]?.letter ?? '';
const xOf = ({ timeShare = 0 }: ChartPoint) => toPercent(timeShare);
const yOf = ({ share }: ChartPoint) => toPercent(1 - share);
