'use client';
/**
 * The states and cities that the facts name, each with its name and number as a link over the map. The drawing itself is hidden
 * from screen readers, which have the links; pressing a state's land does what its link does.
 */
import { useId, useState, type MouseEvent } from 'react';
import { fitWindow, moveWindow, showPoint, zoomWindow } from '#lib/maps/map-window.ts';
import type { NamedPlace } from '#lib/maps/named-places.ts';
import type { DisputedArea, StateMap } from '#lib/maps/state-map.ts';
import { Hatching } from '../map/hatching.tsx';
import { MapButtons } from '../map/map-buttons.tsx';
import { useDrag } from '../map/use-drag.ts';
import { DrawnLands } from './drawn-lands.tsx';
import type { MarkedPlace } from './marked-place.ts';
import { PlaceLabels } from './place-labels.tsx';
import { choosePlace } from './place-link.tsx';

interface PlacesMapProps {
  readonly map: StateMap;
  readonly places: readonly NamedPlace[];
  readonly chosen: string | undefined;
}

/** Arrow buttons move the map by this share of what is on screen. */
const strides = { left: [-0.4, 0], right: [0.4, 0], up: [0, -0.4], down: [0, 0.4] } as const;

export function PlacesMap({ map, places, chosen }: PlacesMapProps) {
  const id = useId();
  const marked = places.flatMap((place) => markPlace(place, map) ?? []);
  const [view, setView] = useState(() =>
    fitWindow(
      map,
      // A sea has no edges to be in sight.
      marked.filter(({ sort }) => sort !== 'sea').map(({ at }) => at),
    ),
  );
  const [shown, setShown] = useState<string>();
  const [area, setArea] = useState<DisputedArea>();
  const dragging = useDrag(([x, y]) => setView((from) => moveWindow(from, map, [-x, -y])));
  const selected = marked.find((place) => place.id === chosen);
  if (selected && selected.id !== shown) {
    setShown(selected.id);
    setView(showPoint(view, map, selected.at));
  }
  const press = ({ target }: MouseEvent) => {
    const code = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : undefined;
    const state = marked.find((place) => place.code === code && code !== undefined);
    setArea(map.disputed.find((each) => each.code === code));
    if (state) choosePlace(state.id);
  };
  return (
    <div>
      <div className="relative overflow-hidden border border-rule bg-water">
        <svg
          {...dragging}
          onClick={press}
          aria-hidden="true"
          viewBox={[view.x, view.y, map.width / view.scale, map.height / view.scale].join(' ')}
          className={`block w-full select-none ${view.scale > 1 ? 'touch-none' : ''}`}
        >
          <Hatching id={`${id}hatching`} scale={view.scale} />
          <DrawnLands id={id} map={map} marked={marked} chosen={selected} />
        </svg>
        <PlaceLabels marked={marked} disputed={map.disputed} chosen={chosen} view={view} size={map} />
      </div>
      <MapButtons
        scale={view.scale}
        onZoom={(factor) => setView(zoomWindow(view, map, factor, selected?.at))}
        onMove={(direction) => setView(moveWindow(view, map, strides[direction]))}
      />
      <p role="status" className="catalogue">
        {area && `${area.name}: ${area.status}`}
      </p>
    </div>
  );
}

/** A state stands where the map has its middle. */
function markPlace(place: NamedPlace, map: StateMap): MarkedPlace | undefined {
  if (place.at) return { ...place, at: place.at, area: 0 };
  const state = map.states.find(({ code }) => code === place.code);
  return state && { ...place, at: state.at, area: state.area };
}
