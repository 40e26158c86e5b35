'use client';
/** Shows what was chosen: the map as a whole, with the place marked on it, and the heading of its facts, which has the focus then. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { chosenAgain } from './place-link.tsx';

interface ShownParts {
  readonly map: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLElement | null>;
  /** The map is there, or will not come. */
  readonly isMapSettled: boolean;
}

/** Gives the choice a name: another one with each choice, though the same place be chosen again. */
export function useShownChoice(id: string | undefined, { map, heading, isMapSettled }: ShownParts): string {
  const [again, setAgain] = useState(0);
  const choice = `${id} ${again}`;
  const shown = useRef(choice);
  useEffect(() => {
    const chooseAgain = () => setAgain((times) => times + 1);
    window.addEventListener(chosenAgain, chooseAgain);
    return () => window.removeEventListener(chosenAgain, chooseAgain);
  }, []);
  useEffect(() => {
    const isNew = shown.current !== choice;
    shown.current = choice;
    if (id === undefined) return;
    // On a page that opens with a place nobody has chosen yet, and nothing moves until the map has its height.
    if (isNew) heading.current?.focus({ preventScroll: true });
    else if (!isMapSettled) return;
    // Where a window is too low for both, the heading stays.
    for (const part of [map, heading]) part.current?.scrollIntoView({ block: 'nearest' });
  }, [id, choice, isMapSettled, map, heading]);
  return choice;
}
