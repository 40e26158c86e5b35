'use client';
/** A setting that is typed. It is taken over when the field is left or Enter is pressed, if it can be read. */
import { useId, useState } from 'react';
import type { Result } from '#lib/core/result.ts';

interface DraftFieldProps<T> {
  readonly label: string;
  readonly unit: string;
  /** The setting as it stands. */
  readonly text: string;
  readonly isNumeric?: boolean;
  readonly width: 'w-20' | 'w-28';
  /** Refuses with a sentence. */
  parse(text: string): Result<T, string>;
  onChange(value: T): void;
}

export function DraftField<T>({ label, unit, text, isNumeric, width, parse, onChange }: DraftFieldProps<T>) {
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const id = useId();
  const take = () => {
    if (draft === undefined) return;
    const parsed = parse(draft);
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
            inputMode={isNumeric ? 'numeric' : undefined}
            autoComplete="off"
            className={`tabular field min-h-10 ${width} text-right font-sans text-ui`}
            value={draft ?? text}
            aria-invalid={refusal !== undefined}
            aria-describedby={refusal === undefined ? `${id}-unit` : `${id}-unit ${id}-refusal`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={take}
          />
          <span id={`${id}-unit`} className="w-16 text-faded">
            {unit}
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
