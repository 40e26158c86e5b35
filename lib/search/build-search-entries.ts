/** Lists what can be searched for in a dossier: its entities, glossary terms, sources and facts. */
import { citeFact } from '#lib/facts/cite.ts';
import { capitalise } from '#lib/core/capitalise.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import type { Source } from '#lib/facts/source-schema.ts';
import type { SearchEntry } from './search-entry.ts';

export function buildSearchEntries(index: DossierIndex): SearchEntry[] {
  const { entities, glossary, sources, facts, id } = index.dossier;
  const root = `/dossiers/${id}`;
  return [
    ...entities.map((entity): SearchEntry => {
      const named = glossary.filter((term) => term.entity === entity.id);
      return {
        type: 'entity',
        sort: entity.type,
        href: `${root}/entities/${entity.id}`,
        title: capitalise(entity.name),
        names: [...entity.aliases, ...named.flatMap(({ term, forms }) => [term, ...forms])],
        text: entity.gloss,
        facts: index.factsMentioning(entity.id).length,
      };
    }),
    ...glossary.map((term): SearchEntry => ({
      type: 'term',
      href: `${root}/glossary#${term.id}`,
      title: term.term,
      names: term.forms,
      text: term.meaning,
    })),
    ...sources.map((source): SearchEntry => ({
      type: 'source',
      letter: source.letter,
      ...describeSource(source, root),
    })),
    ...facts.map((fact): SearchEntry => ({
      type: 'fact',
      standing: fact.standing,
      href: `${root}/sources/${fact.source}#${fact.id}`,
      title: fact.statement,
      names: [],
      ...describeOrigin(fact, index),
    })),
  ];
}

function describeSource({ id, title, shortName, author, publisher, summary }: Source, root: string) {
  return {
    href: `${root}/sources/${id}`,
    title: title?.text ?? capitalise(shortName),
    names: [shortName, author?.text ?? [], publisher?.text ?? []].flat(),
    text: summary,
  };
}

/** A fact is found by who says it as well: "Sergei Shoigu, defence minister". */
function describeOrigin(fact: Fact, index: DossierIndex) {
  const { letter, paragraphs, speaker, sourceName } = citeFact(fact, index);
  return { place: `${letter} ¶ ${paragraphs.join(', ')}`, text: speaker ?? sourceName };
}
