'use client';
/** For a figure: the bounds between which it lies, as sure as four times in five. */
import { useId, useState } from 'react';
import type { StatedInterval } from '#lib/assess/interval-score.ts';
import { parseInterval } from '#lib/assess/parse-interval.ts';

interface IntervalFormProps {
  readonly unit: { readonly label: string; readonly scale: number };
  onBound(interval: StatedInterval): void;
}

export function IntervalForm({ unit, onBound }: IntervalFormProps) {
  const id = useId();
  const [low, setLow] = useState('');
  const [high, setHigh] = useState('');
  const [hint, setHint] = useState<string>();
  const bounds = [
    { name: 'at least', value: low, set: setLow },
    { name: 'at most', value: high, set: setHigh },
  ];
  return (
    <form
      noValidate
      className="mt-6 border-t border-rule pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        const interval = parseInterval(low, high, unit.scale);
        if (interval.ok) onBound(interval.value);
        else setHint(interval.error);
      }}
    >
      <p className="mb-2">Or give bounds: I am 80 in 100 sure that it is</p>
      <div className="flex flex-wrap items-end gap-3">
        {bounds.map(({ name, value, set }) => (
          <div key={name} className="w-32">
            <label htmlFor={`${id}-${name}`} className="catalogue block">
              {name}
            </label>
            <input
              id={`${id}-${name}`}
              className="field tabular"
              inputMode="decimal"
              autoComplete="off"
              value={value}
              aria-invalid={hint !== undefined}
              aria-describedby={hint === undefined ? undefined : `${id}-hint`}
              onChange={({ target }) => set(target.value)}
            />
          </div>
        ))}
        <span className="pb-3 font-sans text-ui">{unit.label}</span>
        <button type="submit" className="button-plain ml-auto">
          Give these bounds
        </button>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} role="alert" className="catalogue mt-2 text-vermilion!">
          {hint}
        </p>
      )}
    </form>
  );
}
