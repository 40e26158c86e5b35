/** Whom or what the facts speak of: one of all, by sort, as the browser's own select. */
import { useId } from 'react';
import { capitalise } from '#lib/core/capitalise.ts';
import { entityTypeNames, entityTypes } from '#lib/facts/entity-types.ts';
import type { TimelineEntity } from './timeline-props.ts';

interface EntityPickProps {
  readonly entities: readonly TimelineEntity[];
  readonly chosen: string;
  onChange(id: string): void;
}

export function EntityPick({ entities, chosen, onChange }: EntityPickProps) {
  const id = useId();
  const sorts = entityTypes
    .map((type) => ({ type, own: entities.filter((entity) => entity.type === type) }))
    .filter(({ own }) => own.length > 0);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-3">
      <label htmlFor={id} className="heading">
        About
      </label>
      <select
        id={id}
        value={chosen}
        className="min-h-11 max-w-full border border-line bg-sheet px-3"
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">everyone and everything</option>
        {sorts.map(({ type, own }) => (
          <optgroup key={type} label={capitalise(entityTypeNames[type].several)}>
            {own
              .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
              .map((entity) => (
                <option key={entity.id} value={entity.id}>
                  {entity.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
