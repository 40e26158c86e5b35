/** The result on a rule from 0 to 100: the mark is the estimate, the bar its interval. The sentence above says the same. */
import type { Band } from '#lib/assess/band.ts';

const [left, width] = [10, 620];
const ticks = [0, 20, 40, 60, 80, 100];
const place = (share: number) => left + (width * share) / 100;

export function ResultScale({ band: { share, low, high } }: { readonly band: Band }) {
  return (
    <svg viewBox="0 0 640 60" className="my-4 block w-full" aria-hidden="true">
      <line x1={left} x2={left + width} y1="30" y2="30" className="stroke-rule" strokeWidth="1" />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={place(tick)} x2={place(tick)} y1="25" y2="35" className="stroke-line" strokeWidth="1" />
          <text
            x={place(tick)}
            y="54"
            textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
            className="tabular fill-faded font-sans text-note"
          >
            {tick}
          </text>
        </g>
      ))}
      <rect
        x={place(low)}
        y="26"
        width={Math.max(place(high) - place(low), 2)}
        height="8"
        className="fill-sea"
        opacity="0.45"
      />
      <line x1={place(share)} x2={place(share)} y1="12" y2="38" className="stroke-ink" strokeWidth="3" />
    </svg>
  );
}
