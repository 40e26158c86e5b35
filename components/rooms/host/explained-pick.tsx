/** One of a few, with a sentence on what the chosen one means. */
import { useId } from 'react';

interface ExplainedPickProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly means: string }[];
  onChange(value: T): void;
}

export function ExplainedPick<T extends string>({ title, value, options, onChange }: ExplainedPickProps<T>) {
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  return (
    <div className="border-b border-rule py-3">
      <label htmlFor={id} className="block font-sans text-ui font-semibold">
        {title}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}means`}
        className="mt-1 min-h-11 w-full border border-line bg-sheet px-3 font-sans text-ui"
        onChange={({ target }) => {
          const next = options.find((option) => option.value === target.value);
          if (next) onChange(next.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <p id={`${id}means`} className="catalogue mt-1">
        {chosen?.means}
      </p>
    </div>
  );
}
