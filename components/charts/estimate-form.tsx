/** One field for each hidden figure. An empty field is no estimate; what is no number is said beside its field. */
import { useId, useState, type FormEvent } from 'react';
import type { ChartPoint, ChartView } from '#lib/charts/chart-view.ts';
import { readEstimate } from '#lib/charts/estimate.ts';
import { describePoint } from './describe-point.ts';
import type { Estimates } from './estimates.ts';

interface EstimateFormProps {
  readonly chart: ChartView;
  onDone(estimates: Estimates): void;
  onCancel(): void;
}

export function EstimateForm({ chart, onDone, onCancel }: EstimateFormProps) {
  const { points, unit } = chart;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isRefused, setRefused] = useState(false);
  const readings = points.map(({ id }) => ({ id, text: typed[id] ?? '', value: readEstimate(typed[id] ?? '', unit) }));
  const isUnread = (id: string) =>
    readings.some((reading) => reading.id === id && reading.text.trim() !== '' && reading.value === undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (readings.some(({ id }) => isUnread(id))) setRefused(true);
    else onDone(Object.fromEntries(readings.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))));
  };
  return (
    <form onSubmit={submit} className="mt-4 border-y border-line py-4">
      <p className="mb-3 font-sans text-ui">
        The figures are hidden. Estimate as many as you like, in {unit.label}; nothing of it is kept.
      </p>
      <ul className="space-y-3">
        {points.map((point, at) => (
          <EstimateField
            key={point.id}
            point={point}
            unit={unit.label}
            isFirst={at === 0}
            text={typed[point.id] ?? ''}
            isWrong={isRefused && isUnread(point.id)}
            onType={(text) => setTyped({ ...typed, [point.id]: text })}
          />
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans text-ui">
        <button type="submit" className="button">
          Draw the chart
        </button>
        <button type="button" className="min-h-6 text-sea underline" onClick={onCancel}>
          Show it without estimates
        </button>
      </p>
    </form>
  );
}

interface EstimateFieldProps {
  readonly point: ChartPoint;
  readonly unit: string;
  /** The focus comes here, since what was pressed is gone. */
  readonly isFirst: boolean;
  readonly text: string;
  readonly isWrong: boolean;
  onType(text: string): void;
}

function EstimateField({ point, unit, isFirst, text, isWrong, onType }: EstimateFieldProps) {
  const id = useId();
  return (
    <li className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
      <label htmlFor={id} className="font-sans text-ui">
        {describePoint(point)}
      </label>
      <span className="flex items-center gap-3 font-sans text-note text-faded">
        <span className="tabular w-32">
          <input
            id={id}
            ref={isFirst ? takeFocus : undefined}
            className="field"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={isWrong}
            aria-describedby={`${id}unit`}
            onChange={({ target }) => onType(target.value)}
          />
        </span>
        <span id={`${id}unit`}>{unit}</span>
      </span>
      {isWrong && (
        <p role="alert" className="catalogue text-vermilion! sm:col-span-2">
          Type a number, such as 3.8, 3,800 or 3.8 bn, or leave the field empty.
        </p>
      )}
    </li>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}
