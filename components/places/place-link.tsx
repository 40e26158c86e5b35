'use client';
/** A place to be chosen. It is a link, so that the choice has an address; a plain press changes the address alone. */
import type { CSSProperties, MouseEvent, ReactNode } from 'react';

interface PlaceLinkProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

export function PlaceLink({ id, isChosen, className, style, children }: PlaceLinkProps) {
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choosePlace(id);
  };
  return (
    <a
      href={addressOf(id)}
      onClick={press}
      aria-current={isChosen ? 'true' : undefined}
      className={className}
      style={style}
    >
      {children}
    </a>
  );
}

const addressOf = (id: string) => `?${new URLSearchParams({ place: id }).toString()}`;

/** Told to the window where the place that was chosen is the chosen one already. */
export const chosenAgain = 'dossier-place-chosen-again';

/** Next hears of it and reads the address anew, without asking the server for the page. */
export function choosePlace(id: string): void {
  if (window.location.search === addressOf(id)) window.dispatchEvent(new Event(chosenAgain));
  else window.history.pushState(null, '', addressOf(id));
}
