/** The states of a map by name: the way to answer without the map. */
import { useId } from 'react';
import { stateName } from '#lib/core/state-name.ts';

interface StateListProps {
  readonly codes: readonly string[];
  readonly chosen: string;
  onChoose(code: string): void;
}

export function StateList({ codes, chosen, onChoose }: StateListProps) {
  const id = useId();
  const states = codes
    .map((code) => ({ code, name: stateName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div className="min-w-40 flex-1 sm:max-w-80">
      <label htmlFor={id} className="catalogue mb-1 block">
        Choose from a list instead
      </label>
      <select id={id} className="field" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">No state chosen</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
