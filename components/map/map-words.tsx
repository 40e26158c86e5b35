/** The words of a map over its drawing, in type that keeps its size, as the server places them. */
import { toPercent } from '#lib/core/to-percent.ts';
import type { MapWord, WordLook } from '#lib/maps/map-words.ts';
import { haloed } from './haloed.ts';

const looks: Readonly<Record<WordLook, string>> = {
  meant: 'fill-ink font-semibold',
  'meant-city': 'fill-ink font-semibold',
  state: 'fill-faded',
  city: 'fill-ink',
  sea: 'fill-ink italic',
  disputed: 'fill-vermilion italic',
};

/** In heights of the type: from the middle of a line down to the feet of its letters, and from line to line. */
const baseline = 0.35;
const lineHeight = 1.15;

export function MapWords({ words }: { readonly words: readonly MapWord[] }) {
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full overflow-visible">
      {words.map(({ id, lines, look, x, y, dx, dy, anchor }) => (
        <svg key={id} x={toPercent(x)} y={toPercent(y)} className="overflow-visible">
          {lines.map((line, at) => (
            <text
              key={line}
              data-word={id}
              dx={`${dx}em`}
              dy={`${(dy + baseline + lineHeight * (at - (lines.length - 1) / 2)).toFixed(2)}em`}
              textAnchor={anchor}
              className={`${haloed} ${looks[look]}`}
            >
              {line}
            </text>
          ))}
        </svg>
      ))}
    </svg>
  );
}
