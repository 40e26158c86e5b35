/** Everyone and everything that a dossier speaks of, by sort and name, with the number of facts. */
import Link from 'next/link';
import { capitalise } from '#lib/core/capitalise.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { entityTypeNames, entityTypes } from '#lib/facts/entity-types.ts';

export function EntityList({ index }: { readonly index: DossierIndex }) {
  const { id: slug, entities } = index.dossier;
  return entityTypes
    .map((type) => ({ type, own: entities.filter((entity) => entity.type === type) }))
    .filter(({ own }) => own.length > 0)
    .map(({ type, own }) => (
      <section key={type} id={type} aria-labelledby={`${type}-heading`} className="mb-10">
        <h2 id={`${type}-heading`} className="heading mb-1">
          {capitalise(entityTypeNames[type].several)}
        </h2>
        <ul>
          {own
            .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
            .map(({ id, name, gloss }) => {
              const count = index.factsMentioning(id).length;
              return (
                <li
                  key={id}
                  className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-t border-rule py-2 md:grid-cols-[14rem_minmax(0,1fr)_auto]"
                >
                  <Link href={`/dossiers/${slug}/entities/${id}`} prefetch={false}>
                    {capitalise(name)}
                  </Link>
                  <p className="order-last col-span-2 font-sans text-ui md:order-none md:col-span-1">
                    {capitalise(gloss)}
                  </p>
                  <p className="catalogue tabular pt-1 text-right whitespace-nowrap">
                    {count === 0 ? 'no fact' : count === 1 ? '1 fact' : `${count} facts`}
                  </p>
                </li>
              );
            })}
        </ul>
      </section>
    ));
}
