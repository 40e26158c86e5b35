/** What an entity is: its name, its other names, and what the glossary says of it, or in one line the dossier. */
import Link from 'next/link';
import { capitalise } from '#lib/core/capitalise.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { EntityRecord } from '#lib/facts/entity-record.ts';
import { entityTypeNames } from '#lib/facts/entity-types.ts';

export function EntityHead({ record, index }: { readonly record: EntityRecord; readonly index: DossierIndex }) {
  const { entity, terms, companions } = record;
  const { id, title } = index.dossier;
  return (
    <header>
      <p className="heading mb-1">
        <Link href={`/dossiers/${id}`}>{title}</Link>
        {' · '}
        <Link href={`/dossiers/${id}/entities#${entity.type}`}>{entityTypeNames[entity.type].several}</Link>
      </p>
      <h1 className="text-title">{capitalise(entity.name)}</h1>
      {entity.aliases.length > 0 && <p className="catalogue mt-1">Also: {entity.aliases.join(', ')}</p>}
      {terms.length === 0 && <p className="mt-4 max-w-(--measure)">{capitalise(entity.gloss)}</p>}
      {terms.map(({ id: term, meaning }) => (
        <p key={term} className="mt-4 max-w-(--measure)">
          {meaning}{' '}
          <Link href={`/dossiers/${id}/glossary#${term}`} className="catalogue whitespace-nowrap">
            Glossary
          </Link>
        </p>
      ))}
      {companions.length > 0 && (
        <p className="catalogue mt-4 max-w-(--measure)">
          Most often named with{' '}
          {companions.slice(0, 6).map(({ entity: other, count }) => (
            <span key={other.id} className="mr-2 inline-block">
              <Link href={`/dossiers/${id}/entities/${other.id}`} prefetch={false}>
                {other.name}
              </Link>{' '}
              {count}
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
