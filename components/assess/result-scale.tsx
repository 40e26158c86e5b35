/** The result on a rule from 0 to 100: the mark is the estimate, the bar its interval. The sentence above says the same. */
import type { Band } from '#lib/assess/band.ts';

const ticks = [0, 20, 40, 60, 80, 100];

export function ResultScale({ band: { share, low, high } }: { readonly band: Band }) {
  return (
    <div aria-hidden="true" className="mx-3 my-4">
      <svg viewBox="0 0 100 26" preserveAspectRatio="none" className="block h-7 w-full overflow-visible">
        <line x1="0" x2="100" y1="16" y2="16" vectorEffect="non-scaling-stroke" className="stroke-rule" />
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={tick}
            x2={tick}
            y1="12"
            y2="20"
            vectorEffect="non-scaling-stroke"
            className="stroke-line"
          />
        ))}
        <rect x={low} y="12" width={Math.max(high - low, 0.4)} height="8" className="fill-sea" opacity="0.45" />
        <line x1={share} x2={share} y1="0" y2="24" vectorEffect="non-scaling-stroke" className="stroke-ink stroke-3" />
      </svg>
      <div className="tabular flex justify-between font-sans text-note text-faded">
        {ticks.map((tick) => (
          <span key={tick} className="flex w-0 justify-center">
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
