/** A small map that shows where a place lies: the part of the map around it, in steps as large as its size allows. */
import { stateName } from '#lib/core/state-name.ts';
import { placeWords, type MapWord, type NamedMark } from './map-words.ts';
import { wholeMap, zoomWindow } from './map-window.ts';
import { coarsenOutline, parseOutline, trimOutline, type Point } from './outline.ts';
import type { DisputedArea, PlaceOnMap, StateMap } from './state-map.ts';

/** What is to be shown: a state by its code, a city or a sea by its point in the map's own units. */
export type Located = { readonly name: string } & (
  { readonly type: 'state'; readonly code: string } | { readonly type: 'city' | 'sea'; readonly at: Point }
);

export interface Locator extends StateMap {
  /** In the coarser units, like all of its outlines and the window. */
  readonly meant: { readonly type: Located['type']; readonly code?: string; readonly at: Point };
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly words: readonly MapWord[];
}

/** The state covers about this share of what is shown, however small it is; the window is at most four times closer. */
const shareOfState = 0.05;
const closest = 4;
/** How many times closer than the whole map the surroundings of a point are shown. */
const closeness = { city: closest, sea: 2.5 } as const;
/** Steps across the whole window: at 700 pixels each is less than two. */
const stepsAcross = 400;
/** A smaller disputed area is hatched without its name, in shares of the window; the note below names all. */
const leastAcross = 0.035;
/** How far a state's name may stray from its middle, in shares of its size. */
const strayShare = 0.55;
/** The narrowest that it is on screen, in pixels. */
const narrowest = 280;

/** `undefined` when the state is not on the map. */
export function buildLocator(map: StateMap, located: Located): Locator | undefined {
  const aim = aimAt(map, located);
  if (aim === undefined) return undefined;
  const { x, y, scale } = zoomWindow(wholeMap, map, aim.factor, aim.at);
  const [width, height] = [map.width / scale, map.height / scale];
  const step = width / stepsAcross;
  // A little more than is seen, so that no line along an edge shows.
  const box = { left: x - step, top: y - step, right: x + width + step, bottom: y + height + step };
  const draw = (path: string) => coarsenOutline(trimOutline(parseOutline(path), box), step);
  const drawPlace = <Place extends PlaceOnMap>(place: Place): Place[] => {
    const path = draw(place.path);
    return path === ''
      ? []
      : [{ ...place, at: [place.at[0] / step, place.at[1] / step], area: place.area / step ** 2, path }];
  };
  const drawn = {
    width: map.width / step,
    height: map.height / step,
    window: { x: x / step, y: y / step, width: width / step, height: height / step },
    states: map.states.flatMap((each): PlaceOnMap[] => drawPlace(each)),
    disputed: map.disputed.flatMap((each): DisputedArea[] => drawPlace(each)),
    otherLand: draw(map.otherLand),
  };
  const meant = {
    type: located.type,
    at: [aim.at[0] / step, aim.at[1] / step] as const,
    ...(located.type === 'state' ? { code: located.code } : {}),
  };
  const size = { width: narrowest, height: (narrowest * height) / width };
  return { ...drawn, meant, words: placeWords(listMarks(drawn, located.name, meant), size) };
}

function aimAt(map: StateMap, located: Located): { readonly at: Point; readonly factor: number } | undefined {
  if (located.type !== 'state') return { at: located.at, factor: closeness[located.type] };
  const state = map.states.find(({ code }) => code === located.code);
  if (state === undefined) return undefined;
  const factor = Math.sqrt((shareOfState * map.width * map.height) / state.area);
  return { at: state.at, factor: Math.min(closest, Math.max(1, factor)) };
}

/** What is meant first, then what is disputed and large enough to be seen, then the neighbours by size. */
function listMarks(
  { window: view, states, disputed }: Omit<Locator, 'words' | 'meant'>,
  name: string,
  meant: Locator['meant'],
): NamedMark[] {
  const placeAt = ([x, y]: Point) => ({ x: (x - view.x) / view.width, y: (y - view.y) / view.height });
  const acrossOf = (area: number) => Math.sqrt(area) / view.width;
  const own = states.find(({ code }) => code === meant.code);
  const look = { state: 'meant', city: 'meant-city', sea: 'sea' } as const;
  const marks: NamedMark[] = [
    {
      id: 'meant',
      lines: [name],
      look: look[meant.type],
      ...placeAt(meant.at),
      reach: strayShare * acrossOf(own?.area ?? 0),
    },
    ...disputed
      .filter(({ area }) => acrossOf(area) >= leastAcross)
      .map(({ code, label, at, area }) => ({
        id: code,
        lines: [label, 'disputed'],
        look: 'disputed' as const,
        ...placeAt(at),
        reach: acrossOf(area) / 2,
      })),
    ...states
      .filter((state) => state !== own)
      .map(({ code, at, area }) => ({
        id: code,
        lines: [stateName(code)],
        look: 'state' as const,
        ...placeAt(at),
        reach: strayShare * acrossOf(area),
      })),
  ];
  return marks.filter(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1);
}
