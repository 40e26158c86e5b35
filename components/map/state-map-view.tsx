'use client';
/**
 * A map of states without names: one points at a state, or goes from state to state with the arrow keys and presses Enter.
 * To a screen reader it is a group of radio buttons with the states' names.
 */
import { useId, useState } from 'react';
import { moveWindow, showPoint, wholeMap, zoomWindow } from '#lib/maps/map-window.ts';
import type { StateMap } from '#lib/maps/state-map.ts';
import { DisputedNote } from './disputed-note.tsx';
import { Hatching } from './hatching.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MapLabel } from './map-label.tsx';
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
  const [focused, setFocused] = useState<string>();
  const dragging = useDrag(([x, y]) => setView((from) => moveWindow(from, map, [-x, -y])));
  const find = (code: string | undefined) => [...map.states, ...map.disputed].find((place) => place.code === code);
  const [right, wrong, seen] = [find(marks?.right), find(marks?.wrong), marks ? undefined : find(chosen)];
  const focus = find(focused);
  const [isAnswerShown, setAnswerShown] = useState(false);
  if (right && !isAnswerShown) {
    setAnswerShown(true);
    setView(showPoint(view, map, right.at));
  }
  const show = (code: string | undefined) => {
    const place = find(code);
    setFocused(code);
    if (place) setView((from) => showPoint(from, map, place.at));
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
            focused={focused}
            isOff={marks !== undefined}
            onChoose={onChoose}
            onCheck={onCheck}
            onFocus={show}
          />
          {seen && <PlaceOutline path={seen.path} look="chosen" />}
          {wrong && <PlaceOutline path={wrong.path} look="wrong" />}
          {right && <PlaceOutline path={right.path} look="right" />}
          {focus && <PlaceOutline path={focus.path} look="focused" />}
        </svg>
        {wrong && right && (
          <MapLabel
            code={wrong.code}
            isRight={false}
            at={wrong.at}
            isBelow={wrong.at[1] > right.at[1]}
            view={view}
            size={map}
          />
        )}
        {right && (
          <MapLabel
            code={right.code}
            isRight
            at={right.at}
            isBelow={wrong !== undefined && wrong.at[1] <= right.at[1]}
            view={view}
            size={map}
          />
        )}
      </div>
      <MapButtons
        scale={view.scale}
        onZoom={(factor) => setView(zoomWindow(view, map, factor, focus?.at))}
        onMove={(direction) => setView(moveWindow(view, map, strides[direction]))}
      />
      <DisputedNote areas={map.disputed} />
    </div>
  );
}
