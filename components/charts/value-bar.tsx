/**
 * A value in its row: filled when it was counted or has happened, broken lines around nothing when it is a claim, a plan or a
 * guess; a cap where it is a limit. The learner's estimate is a line across.
 */
import { shareOnScale, toPercent, type Scale } from '#lib/charts/scale.ts';
import type { ChartPoint } from '#lib/charts/chart-view.ts';
import type { Standing } from '#lib/facts/standing.ts';
import { StandingMark } from '../marks/standing-mark.tsx';

const dashes: Readonly<Partial<Record<Standing, string>>> = { forecast: '6 4', plan: '6 4', speculation: '1.5 4' };
const filled: readonly Standing[] = ['event', 'figure', 'background'];

interface ValueBarProps {
  readonly point: ChartPoint;
  readonly scale: Scale;
  readonly estimate: number | undefined;
}

export function ValueBar({ point, scale, estimate }: ValueBarProps) {
  const { share, label, standing } = point;
  return (
    <>
      {scale.kind === 'linear' ? <Bar point={point} /> : <Dot share={share} standing={standing} />}
      {estimate !== undefined && <EstimateLine share={shareOnScale(scale, estimate)} />}
      <svg x={toPercent(share)} y="50%" className="overflow-visible">
        {/* A rim of paper keeps the words apart from the lines behind them. */}
        <text
          x="12"
          y="5"
          strokeWidth="4"
          paintOrder="stroke"
          className="tabular fill-ink stroke-paper font-sans text-ui font-semibold"
        >
          {label}
        </text>
      </svg>
    </>
  );
}

function Bar({ point: { share, standing, comparator } }: { readonly point: ChartPoint }) {
  const isFilled = filled.includes(standing);
  const end = toPercent(share);
  return (
    <>
      <svg y="50%" className="overflow-visible">
        <rect
          y="-8"
          height="16"
          width={end}
          className={isFilled ? 'fill-sea stroke-sea' : 'fill-paper stroke-sea'}
          strokeWidth="1.5"
          strokeDasharray={dashes[standing]}
        />
      </svg>
      {comparator !== undefined && comparator !== 'about' && (
        <svg x={end} y="50%" className="overflow-visible">
          <path
            d={comparator === 'at-most' ? 'M0-13V13M-6-13H0M-6 13H0' : 'M0-13V13M0-13H6M0 13H6'}
            fill="none"
            className="stroke-ink"
            strokeWidth="2"
          />
        </svg>
      )}
    </>
  );
}

function Dot({ share, standing }: { readonly share: number; readonly standing: Standing }) {
  return (
    <svg x={toPercent(share)} y="50%" className="overflow-visible text-sea">
      <circle r="8" className="fill-paper" />
      <g transform="translate(-7 -7)">
        <StandingMark standing={standing} />
      </g>
    </svg>
  );
}

function EstimateLine({ share }: { readonly share: number }) {
  const x = toPercent(share);
  return (
    <>
      <line x1={x} x2={x} y1="10%" y2="90%" className="stroke-paper" strokeWidth="6" />
      <line x1={x} x2={x} y1="10%" y2="90%" className="stroke-vermilion" strokeWidth="2.5" strokeDasharray="4 2" />
    </>
  );
}
