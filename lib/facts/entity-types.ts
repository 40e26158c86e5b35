/** What sorts of thing facts speak of, with their names for one and for several. */
export const entityTypes = [
  'person',
  'state',
  'organisation',
  'place',
  'weapon-system',
  'agreement',
  'event',
  'publication',
] as const;

export type EntityType = (typeof entityTypes)[number];

export const entityTypeNames: Readonly<Record<EntityType, { readonly one: string; readonly several: string }>> = {
  person: { one: 'person', several: 'people' },
  state: { one: 'state', several: 'states' },
  organisation: { one: 'organisation', several: 'organisations' },
  place: { one: 'place', several: 'places' },
  'weapon-system': { one: 'weapon system', several: 'weapon systems' },
  agreement: { one: 'agreement or project', several: 'agreements and projects' },
  event: { one: 'event', several: 'events' },
  publication: { one: 'publication', several: 'publications' },
};
