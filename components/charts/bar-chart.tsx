/**
 * Bars from zero with a sentence that says what to see, and the same data as a table. A second value is a line across
 * its bar, so that two series are told apart without colour.
 */
import { useId } from 'react';
import { ChartTable } from './chart-table.tsx';

export interface BarRow {
  /** In the table. */
  readonly label: string;
  /** Below the bar; few bars have one. */
  readonly mark?: string | undefined;
  readonly value: number;
  readonly other?: number | undefined;
}

interface BarChartProps {
  readonly title: string;
  readonly sentence: string;
  readonly note?: string;
  /** Of the table: of the labels, of the values, and of the other values if there are any. */
  readonly columns: readonly string[];
  readonly rows: readonly BarRow[];
  /** The highest value of the scale, where it is not the highest bar. */
  readonly most?: number;
  format?(value: number): string;
}

const [width, height, left, bottom] = [640, 150, 44, 22];

export function BarChart({ title, sentence, note, columns, rows, most, format = String }: BarChartProps) {
  const id = useId();
  const highest = most ?? Math.max(1, ...rows.flatMap(({ value, other = 0 }) => [value, other]));
  const step = (width - left) / Math.max(rows.length, 1);
  const toHeight = (value: number) => (value / highest) * (height - 8);
  return (
    <figure aria-labelledby={id} className="mt-5">
      <figcaption id={id}>
        <span className="font-sans text-ui font-semibold">{title}.</span> {sentence}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height + bottom}`} className="mt-3 block w-full" aria-hidden="true">
        {[highest, highest / 2, 0].map((value) => (
          <g key={value} transform={`translate(0 ${height - toHeight(value)})`}>
            <line x1={left} x2={width} className={value === 0 ? 'stroke-line' : 'stroke-rule'} />
            <text x={left - 8} dy="0.35em" textAnchor="end" className="tabular fill-faded font-sans text-[15px]">
              {Number.isInteger(value) || format !== String ? format(value) : ''}
            </text>
          </g>
        ))}
        {rows.map(({ label, mark, value, other }, at) => (
          <g key={label} transform={`translate(${left + at * step} 0)`}>
            <rect
              x={step * 0.14}
              width={step * 0.72}
              y={height - toHeight(value)}
              height={toHeight(value)}
              className="fill-sea"
            />
            {other !== undefined && (
              <line
                x1={0}
                x2={step}
                y1={height - toHeight(other)}
                y2={height - toHeight(other)}
                className="stroke-ink stroke-[2.5]"
              />
            )}
            {mark !== undefined && (
              <text
                x={at === 0 && rows.length > 12 ? 0 : step / 2}
                y={height + 17}
                textAnchor={at === 0 && rows.length > 12 ? 'start' : 'middle'}
                className="tabular fill-faded font-sans text-[15px]"
              >
                {mark}
              </text>
            )}
          </g>
        ))}
      </svg>
      {columns[2] !== undefined && (
        <p className="catalogue">
          Bars: {columns[1]}. Lines across: {columns[2]}.
        </p>
      )}
      {note !== undefined && <p className="catalogue">{note}</p>}
      <ChartTable
        columns={columns}
        rows={rows.map(({ label, value, other }) => [
          label,
          format(value),
          ...(columns[2] === undefined ? [] : [format(other ?? 0)]),
        ])}
      />
    </figure>
  );
}
