'use client';
/** Cities as dots, and names and numbers over the map, as links in type that keeps its size. Where there is no room for a name, the number stands. */
import { labelHeight, placeLabels, type PlacedLabel } from '#lib/maps/place-labels.ts';
import { placeInWindow, type MapSize, type MapWindow } from '#lib/maps/map-window.ts';
import type { MarkedPlace } from './marked-place.ts';
import { choosePlace, PlaceLink } from './place-link.tsx';
import { useWidth } from './use-width.ts';

interface PlaceLabelsProps {
  readonly marked: readonly MarkedPlace[];
  readonly chosen: string | undefined;
  readonly view: MapWindow;
  readonly size: MapSize;
}

/** In pixels; a little more than the type takes, since every letter has a width of its own. */
const letterWidth = 7.6;
const digitWidth = 8.5;
const padding = 14;

export function PlaceLabels({ marked, chosen, view, size }: PlaceLabelsProps) {
  const [width, ref] = useWidth();
  const height = (width * size.height) / size.width;
  // The chosen one has the first choice of room.
  const byChoice = marked.toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  const inSight = byChoice.flatMap((place) => {
    const [x, y] = placeInWindow(view, size, place.at);
    return x < 0 || x > 1 || y < 0 || y > 1 ? [] : [{ place, at: [x * width, y * height] as const }];
  });
  const placed = placeLabels(
    inSight.map(({ place: { id, name, code, facts }, at }) => ({
      id,
      at,
      width: name.length * letterWidth + String(facts.length).length * digitWidth + padding,
      shortWidth: labelHeight,
      isOver: code !== undefined,
      isChosen: id === chosen,
    })),
    { width, height },
  );
  return (
    <div ref={ref} role="group" aria-label="Places on the map" className="pointer-events-none absolute inset-0">
      {width > 0 &&
        inSight.map(
          ({ place: { id, code }, at: [left, top] }) =>
            code === undefined && <Dot key={id} id={id} isChosen={id === chosen} left={left} top={top} />,
        )}
      {width > 0 &&
        marked.map((place) => {
          const label = placed.find(({ id }) => id === place.id);
          return label && <Label key={place.id} place={place} isChosen={place.id === chosen} {...label} />;
        })}
    </div>
  );
}

interface DotProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly left: number;
  readonly top: number;
}

/** Pressing it does what the city's link does. */
function Dot({ id, isChosen, left, top }: DotProps) {
  return (
    <span
      aria-hidden="true"
      onClick={() => choosePlace(id)}
      className="pointer-events-auto absolute -m-3 grid size-6 cursor-pointer place-items-center"
      style={{ left, top }}
    >
      <span className={`size-2 rounded-full border border-paper ${isChosen ? 'bg-sea' : 'bg-ink'}`} />
    </span>
  );
}

interface LabelProps extends Omit<PlacedLabel, 'id'> {
  readonly place: MarkedPlace;
  readonly isChosen: boolean;
}

function Label({ place: { id, name, code, facts }, isChosen, size, left, top }: LabelProps) {
  const isState = code !== undefined;
  const count = facts.length;
  return (
    <PlaceLink
      id={id}
      isChosen={isChosen}
      className={`pointer-events-auto absolute inline-flex h-6 min-w-6 items-center justify-center gap-1 px-1 font-sans text-note leading-none whitespace-nowrap no-underline [text-shadow:0_0_3px_var(--sheet),0_0_3px_var(--sheet),0_0_5px_var(--sheet)] hover:underline focus:z-10 ${isState ? 'font-semibold tracking-wide text-ink' : 'text-ink'} aria-[current]:font-semibold aria-[current]:underline`}
      style={{ left, top }}
    >
      <span className={size === 'whole' ? '' : 'sr-only'}>{name} </span>
      <span className={size === 'bare' ? 'sr-only' : 'tabular font-normal text-faded'}>
        {count}
        <span className="sr-only"> {count === 1 ? 'fact' : 'facts'}</span>
      </span>
    </PlaceLink>
  );
}
