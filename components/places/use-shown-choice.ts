'use client';
/** Shows what was chosen: the map as a whole, with the place marked on it, and the heading of its facts, which has the focus then. */
import { useEffect, useRef, type RefObject } from 'react';

export function useShownChoice(
  id: string | undefined,
  map: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const shown = useRef(id);
  useEffect(() => {
    const isNew = shown.current !== id;
    shown.current = id;
    if (id === undefined) return;
    // Not on a page that opens with a place: there nobody has chosen yet.
    if (isNew) heading.current?.focus({ preventScroll: true });
    // Where a window is too low for both, the heading stays.
    for (const part of [map, heading]) part.current?.scrollIntoView({ block: 'nearest' });
  }, [id, map, heading]);
}
