'use client';
/** A name to be typed. What is too long is said while it is typed, and never cut. */
import { useId } from 'react';
import { findNameTooLong } from '#lib/rooms/player-name.ts';

interface NameFieldProps {
  readonly label: string;
  /** What becomes of it. */
  readonly note: string;
  readonly autoComplete: 'name' | 'off';
  readonly value: string;
  onChange(value: string): void;
}

/** As much as the server reads; a longer text is no name. */
const longestTyped = 200;

export function NameField({ label, note, autoComplete, value, onChange }: NameFieldProps) {
  const id = useId();
  const tooLong = findNameTooLong(value);
  return (
    <div>
      <label htmlFor={id} className="heading mb-1 block">
        {label}
      </label>
      <input
        id={id}
        className="field w-full"
        autoComplete={autoComplete}
        maxLength={longestTyped}
        aria-invalid={tooLong !== undefined}
        aria-describedby={`${id}note ${id}said`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}said`} role="status" className="mt-1 font-sans text-ui text-vermilion empty:mt-0">
        {tooLong?.message}
      </p>
      <p id={`${id}note`} className="catalogue mt-1">
        {note}
      </p>
    </div>
  );
}
