/** Whom and what the questions are about: a box for each entity, by sort, folded away until wanted. */
import { capitalise } from '#lib/core/capitalise.ts';
import { entityTypeNames, entityTypes } from '#lib/facts/entity-types.ts';
import type { BankEntity } from '#lib/generate/study-bank.ts';
import { ChoiceFields } from './choice-fields.tsx';

interface EntityFieldsProps {
  readonly entities: readonly BankEntity[];
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

export function EntityFields({ entities, chosen, onChange }: EntityFieldsProps) {
  const names = entities.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const sorts = entityTypes.map((type) => ({ type, own: entities.filter((entity) => entity.type === type) }));
  return (
    <details className="border-t border-rule">
      <summary className="min-h-11 py-3 font-sans text-ui">
        <span className="heading">People, states and things</span>{' '}
        <span className={names.length === 0 ? 'text-faded' : ''}>
          {names.length === 0 ? 'all of them' : names.join(', ')}
        </span>
      </summary>
      {sorts
        .filter(({ own }) => own.length > 0)
        .map(({ type, own }) => (
          <ChoiceFields
            key={type}
            title={capitalise(entityTypeNames[type].several)}
            options={own
              .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
              .map(({ id, name }) => ({ value: id, name }))}
            chosen={chosen}
            onChange={onChange}
          />
        ))}
    </details>
  );
}
