/** A state to be found on a map without names. */
import * as v from 'valibot';
import { invalid, itemBase, scored, viewBase, type ItemKind } from '../item.ts';
import { isOnMap } from '../map-regions.ts';

const mapRegion = v.picklist(['eurasia']);

/** The key is an ISO 3166-1 alpha-2 code. */
export const mapPlaceSchema = v.object({
  ...itemBase,
  kind: v.literal('map-place'),
  map: mapRegion,
  key: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
});

const viewSchema = v.object({ ...viewBase, kind: v.literal('map-place'), map: mapRegion });
const responseSchema = v.object({ kind: v.literal('map-place'), place: v.string() });

export type MapPlace = v.InferOutput<typeof mapPlaceSchema>;
export type MapPlaceView = v.InferOutput<typeof viewSchema>;
export type MapPlaceResponse = v.InferOutput<typeof responseSchema>;

export interface MapPlaceReveal {
  readonly kind: 'map-place';
  readonly key: string;
}

export const mapPlace: ItemKind<MapPlace, MapPlaceView, MapPlaceResponse, MapPlaceReveal> = {
  schema: mapPlaceSchema,
  responseSchema,
  demand: 'recall',
  view: (item) => v.parse(viewSchema, item),
  validate: ({ map }, { place }) => {
    if (place === '') return invalid('Choose a state on the map or from the list.');
    return isOnMap(map, place) ? undefined : invalid('This map has no such state; choose another one.');
  },
  score: (item, { place }) => scored(place === item.key ? 1 : 0),
  reveal: ({ kind, key }) => ({ kind, key }),
};
