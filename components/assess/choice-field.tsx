/** A choice from a short list, with its label above. */
import { useId } from 'react';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly { readonly value: number; readonly text: string }[];
  onChange(value: number): void;
}

export function ChoiceField({ label, value, choices, onChange }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className="max-w-full">
      <label htmlFor={id} className="catalogue block">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
        className="min-h-11 max-w-full border border-line bg-sheet px-3 font-sans text-ui"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
