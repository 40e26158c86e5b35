'use client';
/** A whole number within its range. It is taken over when the field is left or Enter is pressed, if it is one. */
import { useId, useState } from 'react';

interface NumberSettingProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly range: readonly [number, number];
  onChange(value: number): void;
}

export function NumberSetting({ label, unit, value, range: [least, most], onChange }: NumberSettingProps) {
  const [draft, setDraft] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const take = () => {
    if (draft === undefined) return;
    const given = Number(draft);
    const fits = draft.trim() !== '' && Number.isInteger(given) && given >= least && given <= most;
    setRefused(!fits);
    if (!fits) return;
    setDraft(undefined);
    if (given !== value) onChange(given);
  };
  return (
    <form
      noValidate
      className="mt-3 font-sans text-ui"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <label htmlFor={id}>{label}</label>
        <span className="flex items-center gap-2">
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            className="tabular field min-h-10 w-20 text-right font-sans text-ui"
            value={draft ?? String(value)}
            aria-invalid={isRefused}
            aria-describedby={isRefused ? `${id}-unit ${id}-refused` : `${id}-unit`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={take}
          />
          <span id={`${id}-unit`} className="w-16 text-faded">
            {unit}
          </span>
        </span>
      </div>
      {isRefused && (
        <p id={`${id}-refused`} role="alert" className="catalogue text-vermilion!">
          A whole number from {least} to {most}, please. Until then it stays at {value}.
        </p>
      )}
    </form>
  );
}
