/** What was said against what came: a dot for each confidence, the line through it as far as chance reaches. The table has the figures. */
import { useId } from 'react';
import type { CalibrationBin } from '#lib/assess/calibration.ts';

const [side, left, top] = [220, 36, 12];
const crowded = 0.15;
const toX = (share: number) => left + side * share;
const toY = (share: number) => top + side * (1 - share);
const percent = (share: number) => Math.round(100 * share);

export function CalibrationCurve({ bins }: { readonly bins: readonly CalibrationBin[] }) {
  const id = useId();
  return (
    <figure aria-labelledby={id} className="mb-6 break-inside-avoid">
      <figcaption id={id} className="mb-3">
        {describe(bins)}
      </figcaption>
      <svg
        width={left + side + 30}
        height={top + side + 48}
        aria-hidden="true"
        className="tabular block max-w-full fill-faded font-sans text-note"
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={toX(0)} x2={toX(1)} y1={toY(share)} y2={toY(share)} className="stroke-rule" />
            <line x1={toX(share)} x2={toX(share)} y1={toY(0)} y2={toY(1)} className="stroke-rule" />
            <text x={left - 8} y={toY(share) + 4} textAnchor="end">
              {percent(share)}
            </text>
            <text x={toX(share)} y={toY(0) + 18} textAnchor="middle">
              {percent(share)}
            </text>
          </g>
        ))}
        <line x1={toX(0)} x2={toX(1)} y1={toY(0)} y2={toY(1)} strokeDasharray="4 4" className="stroke-line" />
        <text x={toX(0.03)} y={toY(0.92)}>
          right, of 100
        </text>
        <text x={toX(0.5)} y={toY(0) + 38} textAnchor="middle">
          said, of 100
        </text>
        {bins.map((bin, at) => (
          <BinMark key={bin.stated} bin={bin} isCrowded={(bins[at + 1]?.stated ?? Infinity) - bin.stated < crowded} />
        ))}
      </svg>
      <p className="catalogue mt-2">
        On the dashed line one is right as often as one says; below it one is too sure. Dots: how often you were right,
        with the number of answers; a hollow one has too few to tell. Lines: how far chance reaches.
      </p>
    </figure>
  );
}

interface BinMarkProps {
  readonly bin: CalibrationBin;
  /** The next one stands close: the number goes to the left. */
  readonly isCrowded: boolean;
}

function BinMark({ bin: { stated, came, verdict }, isCrowded }: BinMarkProps) {
  const { hits, count, low, high } = came;
  const x = toX(stated);
  return (
    <>
      <line x1={x} x2={x} y1={toY(low)} y2={toY(high)} className="stroke-sea stroke-2" />
      <circle
        cx={x}
        cy={toY(hits / count)}
        r="4.5"
        className={`stroke-sea stroke-2 ${verdict === 'too-few' ? 'fill-paper' : 'fill-sea'}`}
      />
      <text
        x={isCrowded ? x - 8 : x + 8}
        y={toY(hits / count) + 4}
        textAnchor={isCrowded ? 'end' : 'start'}
        className="fill-ink"
      >
        {count}
      </text>
    </>
  );
}

function describe(bins: readonly CalibrationBin[]): string {
  const strays = bins.filter(({ verdict }) => verdict === 'overconfident' || verdict === 'underconfident');
  if (bins.every(({ verdict }) => verdict === 'too-few'))
    return 'At each confidence there are too few answers to tell.';
  if (strays.length === 0) return 'You were right about as often as you said, as far as so many answers can tell.';
  return strays
    .map(({ stated, came: { hits, count }, verdict }) => {
      const judgement = verdict === 'overconfident' ? 'too sure' : 'not sure enough';
      return `Where you said ${percent(stated)} of 100, ${hits} of ${count} were right: ${judgement}.`;
    })
    .join(' ');
}
