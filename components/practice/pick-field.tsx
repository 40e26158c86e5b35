/** One of a few, as the browser's own select. */
import { useId } from 'react';

interface PickFieldProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  onChange(value: T): void;
}

export function PickField<T extends string>({ title, value, options, onChange }: PickFieldProps<T>) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-3">
      <label htmlFor={id} className="heading">
        {title}
      </label>
      <select
        id={id}
        value={value}
        className="min-h-11 max-w-full border border-line bg-sheet px-3 font-sans text-ui"
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
