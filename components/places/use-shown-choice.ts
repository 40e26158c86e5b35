'use client';
/** Shows what was chosen: the map as a whole, with the place marked on it, and the heading of its facts, which has the focus then. */
import { useEffect, useRef, type RefObject } from 'react';
import { chosenAgain } from './place-link.tsx';

export function useShownChoice(
  id: string | undefined,
  map: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const shown = useRef(id);
  useEffect(() => {
    const isNew = shown.current !== id;
    shown.current = id;
    if (id === undefined) return undefined;
    // Where a window is too low for both, the heading stays.
    const show = () => [map, heading].forEach((part) => part.current?.scrollIntoView({ block: 'nearest' }));
    const choose = () => {
      heading.current?.focus({ preventScroll: true });
      show();
    };
    // On a page that opens with a place nobody has chosen yet.
    if (isNew) choose();
    else show();
    window.addEventListener(chosenAgain, choose);
    return () => window.removeEventListener(chosenAgain, choose);
  }, [id, map, heading]);
}
