/** A small map that shows where a state lies: the part of the map around it, in steps as large as its size allows. */
import { wholeMap, zoomWindow } from './map-window.ts';
import { coarsenOutline, parseOutline, trimOutline } from './outline.ts';
import type { DisputedArea, MapState, PlaceOnMap, StateMap } from './state-map.ts';

export interface Locator extends StateMap {
  readonly code: string;
  /** In the coarser units, like all of its outlines. */
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The state covers about this share of what is shown, however small it is; the window is at most four times closer. */
const shareOfState = 0.05;
const closest = 4;
/** Steps across the whole window: at 700 pixels each is less than two. */
const stepsAcross = 400;

/** `undefined` when the state is not on the map. */
export function buildLocator(map: StateMap, code: string): Locator | undefined {
  const state = map.states.find((each) => each.code === code);
  if (state === undefined) return undefined;
  const factor = Math.min(closest, Math.max(1, Math.sqrt((shareOfState * map.width * map.height) / state.area)));
  const { x, y, scale } = zoomWindow(wholeMap, map, factor, state.at);
  const [width, height] = [map.width / scale, map.height / scale];
  const step = width / stepsAcross;
  // A little more than is seen, so that no line along an edge shows.
  const box = { left: x - step, top: y - step, right: x + width + step, bottom: y + height + step };
  const draw = (path: string) => coarsenOutline(trimOutline(parseOutline(path), box), step);
  const drawPlace = <Place extends PlaceOnMap>(place: Place): Place[] => {
    const path = draw(place.path);
    return path === '' ? [] : [{ ...place, at: [place.at[0] / step, place.at[1] / step], path }];
  };
  return {
    code,
    width: map.width / step,
    height: map.height / step,
    window: { x: x / step, y: y / step, width: width / step, height: height / step },
    states: map.states.flatMap((each): MapState[] => drawPlace(each)),
    disputed: map.disputed.flatMap((each): DisputedArea[] => drawPlace(each)),
    otherLand: draw(map.otherLand),
  };
}
