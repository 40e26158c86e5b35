/** A group of boxes, each with the mark that its choice has in the drawing. */
import type { ReactNode } from 'react';

interface TickBoxesProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly name: string; readonly mark: ReactNode }[];
  readonly chosen: readonly T[];
  onChange(chosen: readonly T[]): void;
}

export function TickBoxes<T extends string>({ title, options, chosen, onChange }: TickBoxesProps<T>) {
  return (
    <fieldset className="pb-3">
      <legend className="heading mb-1">{title}</legend>
      <ul className="flex flex-wrap gap-x-6">
        {options.map(({ value, name, mark }) => (
          <li key={value}>
            <label className="flex min-h-9 items-center gap-2.5">
              <input
                type="checkbox"
                className="size-4.5 accent-sea"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              {mark} {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
