'use client';
/**
 * A map of states without names: one points at a state, or goes from state to state with the arrow keys and presses Enter.
 * To a screen reader it is a group of radio buttons with the states' names.
 */
import { useId, useState } from 'react';
import { isInSight, moveWindow, showPoint, wholeMap, zoomWindow } from '#lib/maps/map-window.ts';
import type { PlaceOnMap, StateMap } from '#lib/maps/state-map.ts';
import { Hatching } from './hatching.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MapLabels } from './map-labels.tsx';
import { MapPlaces } from './map-places.tsx';
import { PlaceOutline } from './place-outline.tsx';
import { useDrag } from './use-drag.ts';

interface StateMapViewProps {
  readonly map: StateMap;
  readonly label: string;
  readonly chosen: string;
  /** What is marked once the answer has been given; nothing can be chosen any more. */
  readonly marks?: { readonly right: string; readonly wrong?: string | undefined } | undefined;
  /** The code of a state, or the id of a disputed area. */
  onChoose(code: string): void;
  onCheck(): void;
}

/** Arrow buttons move the map by this share of what is on screen. */
const stride = 0.4;
const strides = { left: [-stride, 0], right: [stride, 0], up: [0, -stride], down: [0, stride] } as const;

export function StateMapView({ map, label, chosen, marks, onChoose, onCheck }: StateMapViewProps) {
  const id = useId();
  const [view, setView] = useState(wholeMap);
  const [focused, setFocused] = useState<PlaceOnMap>();
  const [isFocusSeen, setFocusSeen] = useState(false);
  const [isAnswerShown, setAnswerShown] = useState(false);
  const dragging = useDrag(([x, y]) => setView((from) => moveWindow(from, map, [-x, -y])));
  const [right, wrong] = [findPlace(map, marks?.right), findPlace(map, marks?.wrong)];
  const selected = marks ? undefined : findPlace(map, chosen);
  if (right && !isAnswerShown) {
    setAnswerShown(true);
    setView(showPoint(view, map, right.at));
  }
  const focus = (place: PlaceOnMap, isByKeyboard: boolean) => {
    setFocused(place);
    setFocusSeen(isByKeyboard);
    if (isByKeyboard) setView(showPoint(view, map, place.at));
  };
  const zoom = (factor: number) => {
    const about = [focused, selected].find((place) => place && isInSight(view, map, place.at));
    setView(zoomWindow(view, map, factor, about?.at));
  };
  return (
    <div>
      <div className="relative border border-rule bg-water">
        <svg
          {...dragging}
          role="radiogroup"
          aria-label={label}
          viewBox={[view.x, view.y, map.width / view.scale, map.height / view.scale].join(' ')}
          className={`block w-full select-none ${view.scale > 1 ? 'touch-none' : ''}`}
        >
          <Hatching id={`${id}hatching`} scale={view.scale} />
          <path d={map.otherLand} className="pointer-events-none fill-rule" />
          <MapPlaces
            id={id}
            map={map}
            scale={view.scale}
            chosen={chosen}
            focused={focused?.code}
            isOff={marks !== undefined}
            onChoose={onChoose}
            onCheck={onCheck}
            onFocus={focus}
            onBlur={() => setFocusSeen(false)}
          >
            {selected && <PlaceOutline path={selected.path} look="chosen" />}
            {wrong && <PlaceOutline path={wrong.path} look="wrong" />}
            {right && <PlaceOutline path={right.path} look="right" />}
            {focused && isFocusSeen && <PlaceOutline path={focused.path} look="focused" />}
          </MapPlaces>
        </svg>
        <MapLabels right={right} wrong={wrong} view={view} size={map} />
      </div>
      <div className="flex items-center justify-between gap-6">
        <MapButtons
          scale={view.scale}
          onZoom={zoom}
          onMove={(direction) => setView(moveWindow(view, map, strides[direction]))}
        />
        {!marks && <p className="catalogue hidden md:block">Arrow keys move, Enter chooses, Enter again checks.</p>}
      </div>
    </div>
  );
}

function findPlace(map: StateMap, code: string | undefined): PlaceOnMap | undefined {
  return [...map.states, ...map.disputed].find((place) => place.code === code);
}
