'use client';
/** Names and numbers over the map, as links in type that keeps its size. Where there is no room for a name, the number stands. */
import { labelHeight, placeLabels } from '#lib/maps/place-labels.ts';
import { placeInWindow, type MapSize, type MapWindow } from '#lib/maps/map-window.ts';
import type { MarkedPlace } from './marked-place.ts';
import { PlaceLink } from './place-link.tsx';
import { useWidth } from './use-width.ts';

interface PlaceLabelsProps {
  readonly marked: readonly MarkedPlace[];
  readonly chosen: string | undefined;
  readonly view: MapWindow;
  readonly size: MapSize;
}

/** In pixels; a little more than the type takes, since every letter has a width of its own. */
const letterWidth = 7.5;
const digitWidth = 8;
const padding = 14;

export function PlaceLabels({ marked, chosen, view, size }: PlaceLabelsProps) {
  const [width, ref] = useWidth();
  const height = (width * size.height) / size.width;
  const inSight = marked.flatMap((place) => {
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
    })),
    { width, height },
  );
  return (
    <div ref={ref} className="pointer-events-none absolute inset-0">
      {width > 0 &&
        placed.map(({ id, left, top, isShort }) => {
          const place = marked.find((each) => each.id === id);
          return (
            place && <Label key={id} place={place} isChosen={id === chosen} isShort={isShort} left={left} top={top} />
          );
        })}
    </div>
  );
}

interface LabelProps {
  readonly place: MarkedPlace;
  readonly isChosen: boolean;
  readonly isShort: boolean;
  readonly left: number;
  readonly top: number;
}

function Label({ place: { id, name, code, facts }, isChosen, isShort, left, top }: LabelProps) {
  const isState = code !== undefined;
  const count = facts.length;
  return (
    <PlaceLink
      id={id}
      isChosen={isChosen}
      label={`${name}, ${count} ${count === 1 ? 'fact' : 'facts'}`}
      className={`pointer-events-auto absolute inline-flex h-6 min-w-6 items-center justify-center gap-1 px-1 font-sans text-note leading-none whitespace-nowrap no-underline [text-shadow:0_0_3px_var(--sheet),0_0_3px_var(--sheet),0_0_5px_var(--sheet)] hover:underline ${isState ? 'font-semibold tracking-wide text-ink' : 'text-ink'} aria-[current]:bg-paper aria-[current]:font-semibold aria-[current]:text-sea`}
      style={{ left, top }}
    >
      {!isShort && name}
      {(!isShort || isState) && <span className="tabular font-normal text-faded">{count}</span>}
    </PlaceLink>
  );
}
