/**
 * Bars from zero with a sentence that says what to see, and the same data as a table. A second value is a line across
 * its bar, so that two series are told apart without colour. Words stand beside the drawing: they keep their size.
 */
import { useId } from 'react';
import { ChartTable } from './chart-table.tsx';

export interface BarRow {
  /** In the table. */
  readonly label: string;
  /** Below the bar; where bars are many, few have one. */
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
}

const [width, height] = [100, 100];

export function BarChart({ title, sentence, note, columns, rows }: BarChartProps) {
  const id = useId();
  const highest = roundUp(Math.max(...rows.flatMap(({ value, other = 0 }) => [value, other])));
  const step = width / Math.max(rows.length, 1);
  const toY = (value: number) => height - (value / highest) * height;
  const otherColumn = columns[2];
  return (
    <figure aria-labelledby={id} className="mt-6">
      <figcaption id={id}>
        <span className="font-sans text-ui font-semibold">{title}.</span> {sentence}
      </figcaption>
      <div
        aria-hidden="true"
        className="tabular mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 font-sans text-note text-faded"
      >
        <div className="-my-2.5 flex flex-col justify-between text-right">
          {[highest, highest / 2, 0].map((value) => (
            <span key={value}>{value}</span>
          ))}
        </div>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="h-32 w-full overflow-visible">
          {[highest, highest / 2, 0].map((value) => (
            <line
              key={value}
              x2={width}
              y1={toY(value)}
              y2={toY(value)}
              vectorEffect="non-scaling-stroke"
              className={value === 0 ? 'stroke-line' : 'stroke-rule'}
            />
          ))}
          {rows.map(({ label, value, other }, at) => (
            <g key={label} transform={`translate(${at * step} 0)`}>
              <rect
                x={step * 0.15}
                width={step * 0.7}
                y={toY(value)}
                height={height - toY(value)}
                className="fill-sea"
              />
              {other !== undefined &&
                // A rim of paper keeps the line apart from its bar.
                ['stroke-paper stroke-6', 'stroke-ink stroke-2'].map((stroke) => (
                  <line
                    key={stroke}
                    x2={step}
                    y1={toY(other)}
                    y2={toY(other)}
                    vectorEffect="non-scaling-stroke"
                    className={stroke}
                  />
                ))}
            </g>
          ))}
        </svg>
        <span />
        <div className="mt-1 flex">
          {rows.map(({ label, mark }) => (
            <span key={label} className="flex w-0 flex-1 justify-center whitespace-nowrap">
              {mark}
            </span>
          ))}
        </div>
      </div>
      {otherColumn !== undefined && (
        <p className="catalogue mt-2">
          Bars: {columns[1]}. Lines across: {otherColumn}.
        </p>
      )}
      {note !== undefined && <p className="catalogue mt-2">{note}</p>}
      <ChartTable
        columns={columns}
        rows={rows.map(({ label, value, other }) => [
          label,
          String(value),
          ...(otherColumn === undefined ? [] : [String(other ?? 0)]),
        ])}
      />
    </figure>
  );
}

/** To an even number that a scale can show with its half: 2, 4, 10, 20, 40, 100 … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 4, 6, 8, 10].map((factor) => factor * power).find((each) => each >= value && each % 2 === 0) ?? 2;
}
