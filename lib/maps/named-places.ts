/**
 * The states and places that a dossier's facts name, and where each stands on the map. A city stands at its position and belongs
 * to no state here, so that none hangs on a border; of a sea the name alone is shown, and a region, which has no agreed edges, not at all.
 */
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import { citeFact, type CitationLine } from '#lib/facts/cite.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import type { Entity } from '#lib/facts/entity-schema.ts';
import { isOnMap } from '#lib/items/map-regions.ts';
import { projectPoint } from './frame.ts';

/** What is `elsewhere` lies beyond the map or has no agreed edges. */
export type PlaceSort = 'state' | 'city' | 'sea' | 'elsewhere';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  readonly sort: PlaceSort;
  /** A state is found on the map by its code, a city or a sea by its point. */
  readonly code?: string;
  readonly at?: readonly [x: number, y: number];
  /** The facts that name it, in the order of their dates. */
  readonly facts: readonly string[];
}

/** A fact as a list of places shows it. */
export interface PlaceFact {
  readonly statement: string;
  readonly when?: string;
  readonly isInferred: boolean;
  readonly citation: CitationLine;
}

/** Those that most facts name first. */
export function listNamedPlaces(index: DossierIndex): NamedPlace[] {
  return index.dossier.entities
    .filter(({ id, type }) => (type === 'state' || type === 'place') && index.factsMentioning(id).length > 0)
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      gloss: entity.gloss,
      ...findOnMap(entity),
      facts: sortByDate(index.factsMentioning(entity.id)).map(({ id }) => id),
    }))
    .toSorted((a, b) => b.facts.length - a.facts.length || a.name.localeCompare(b.name, 'en'));
}

export function listPlaceFacts(places: readonly NamedPlace[], index: DossierIndex): Record<string, PlaceFact> {
  const ids = new Set(places.flatMap(({ facts }) => facts));
  return Object.fromEntries([...ids].map((id) => [id, buildPlaceFact(index.fact(id), index)]));
}

export function findOnMap({ iso, position, role }: Entity): Pick<NamedPlace, 'sort' | 'code' | 'at'> {
  if (iso !== undefined && isOnMap('eurasia', iso)) return { sort: 'state', code: iso };
  const at = position && projectPoint([position.longitude, position.latitude]);
  if (at === undefined) return { sort: 'elsewhere' };
  return { sort: role === 'sea' ? 'sea' : 'city', at };
}

function buildPlaceFact(fact: Fact, index: DossierIndex): PlaceFact {
  const [main] = fact.dates;
  return {
    statement: fact.statement,
    ...(main && { when: formatDate(knownDate(main.date)) }),
    isInferred: main?.basis === 'inferred',
    citation: citeFact(fact, index),
  };
}

/** What has no date comes last. */
function sortByDate(facts: readonly Fact[]): Fact[] {
  const firstDay = ({ dates: [main] }: Fact) => (main === undefined ? Infinity : knownDate(main.date).firstDay);
  return facts.toSorted((a, b) => (firstDay(a) === firstDay(b) ? 0 : firstDay(a) - firstDay(b)));
}
