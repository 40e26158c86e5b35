'use client';
/** A field for learning steps. It is taken over when it is left or Enter is pressed, if it can be read. */
import { useId, useState } from 'react';
import { parseSteps } from '#lib/settings/parse-steps.ts';

interface StepsFieldProps {
  readonly label: string;
  readonly steps: readonly number[];
  onChange(steps: readonly number[]): void;
}

export function StepsField({ label, steps, onChange }: StepsFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const id = useId();
  const take = () => {
    if (draft === undefined) return;
    const parsed = parseSteps(draft);
    setRefusal(parsed.ok ? undefined : parsed.error);
    if (!parsed.ok) return;
    setDraft(undefined);
    onChange(parsed.value);
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
            autoComplete="off"
            className="tabular field min-h-10 w-28 text-right font-sans text-ui"
            value={draft ?? steps.join(' ')}
            aria-invalid={refusal !== undefined}
            aria-describedby={refusal === undefined ? `${id}-unit` : `${id}-unit ${id}-refusal`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={take}
          />
          <span id={`${id}-unit`} className="w-16 text-faded">
            minutes
          </span>
        </span>
      </div>
      {refusal !== undefined && (
        <p id={`${id}-refusal`} role="alert" className="catalogue text-vermilion!">
          {refusal}
        </p>
      )}
    </form>
  );
}
