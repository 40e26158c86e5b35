'use client';
/** A field for learning steps, such as `1 10`. */
import { parseSteps } from '#lib/settings/parse-steps.ts';
import { DraftField } from './draft-field.tsx';

interface StepsFieldProps {
  readonly label: string;
  readonly steps: readonly number[];
  onChange(steps: readonly number[]): void;
}

export function StepsField({ label, steps, onChange }: StepsFieldProps) {
  return (
    <DraftField
      label={label}
      unit="minutes"
      text={steps.join(' ')}
      width="w-28"
      parse={parseSteps}
      onChange={onChange}
    />
  );
}
