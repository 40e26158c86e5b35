/** One side of a choice: a group of boxes; none ticked leaves the side open. */
interface ChoiceFieldsProps<T extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly chosen: readonly T[];
  onChange(chosen: readonly T[]): void;
}

export function ChoiceFields<T extends string>({ title, options, chosen, onChange }: ChoiceFieldsProps<T>) {
  return (
    <fieldset className="border-t border-rule py-4">
      <legend className="heading float-left mb-2 w-full">{title}</legend>
      <ul className="clear-both grid gap-x-6 font-sans text-ui sm:grid-cols-2">
        {options.map(({ value, name }) => (
          <li key={value}>
            <label className="flex min-h-9 items-center gap-3">
              <input
                type="checkbox"
                className="size-4.5 accent-sea"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
