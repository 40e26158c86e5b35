'use client';
/** Cities as dots, and over the map the names of places and disputed areas in type that keeps its size. Where there is no room for a name, its number stands. */
import { placeLabels, type LabelledMark } from '#lib/maps/place-labels.ts';
import { placeInWindow, type MapSize, type MapWindow } from '#lib/maps/map-window.ts';
import type { DisputedArea } from '#lib/maps/state-map.ts';
import { buildDisputedMark, buildPlaceMark } from './label-marks.ts';
import type { MarkedPlace } from './marked-place.ts';
import { DisputedLabel, PlaceDot, PlaceLabel } from './place-label.tsx';
import { useWidth } from './use-width.ts';

interface PlaceLabelsProps {
  readonly marked: readonly MarkedPlace[];
  readonly disputed: readonly DisputedArea[];
  readonly chosen: string | undefined;
  readonly view: MapWindow;
  readonly size: MapSize;
}

export function PlaceLabels({ marked, disputed, chosen, view, size }: PlaceLabelsProps) {
  const [width, ref] = useWidth();
  const height = (width * size.height) / size.width;
  const scale = (view.scale * width) / size.width;
  const findInSight = <Place extends { readonly at: readonly [number, number] }>(places: readonly Place[]) =>
    places.flatMap((place) => {
      const [x, y] = placeInWindow(view, size, place.at);
      return x < 0 || x > 1 || y < 0 || y > 1 ? [] : [{ place, at: [x * width, y * height] as const }];
    });
  const places = findInSight(marked);
  const areas = findInSight(disputed.toSorted((a, b) => b.area - a.area));
  const [states, others] = [
    places.filter(({ place }) => isState(place)),
    places.filter(({ place }) => !isState(place)),
  ];
  const markOf = ({ place, at }: (typeof places)[number]) => buildPlaceMark(place, at, scale, place.id === chosen);
  const contested = areas.flatMap(({ place, at }) => buildDisputedMark(place, at, scale) ?? []);
  // The chosen one has the first choice of room, then what is plainly disputed, then the states.
  const marks = [
    ...contested.filter(isPlain),
    ...states.map(markOf),
    ...contested.filter((mark) => !isPlain(mark)),
    ...others.map(markOf),
  ].toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen));
  const placed = new Map(placeLabels(marks, { width, height }).map((label) => [label.id, label]));
  return (
    <div ref={ref} role="group" aria-label="Places on the map" className="pointer-events-none absolute inset-0">
      {width > 0 &&
        others.map(
          ({ place: { id, sort }, at: [left, top] }) =>
            sort === 'city' && <PlaceDot key={id} id={id} isChosen={id === chosen} left={left} top={top} />,
        )}
      {width > 0 &&
        disputed.map(({ code, label }) => {
          const where = placed.get(code);
          return where?.size === 'whole' && <DisputedLabel key={code} name={label} left={where.left} top={where.top} />;
        })}
      {width > 0 &&
        marked.map((place) => {
          const where = placed.get(place.id);
          return where && <PlaceLabel key={place.id} place={place} isChosen={place.id === chosen} {...where} />;
        })}
    </div>
  );
}

/** So far across, in pixels, that it catches the eye. */
const plain = 18;
const isPlain = ({ reach }: LabelledMark) => 2 * reach >= plain;

const isState = ({ sort }: MarkedPlace) => sort === 'state';
