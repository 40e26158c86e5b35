/** Where Check stands: in the bar of a screen that has one, within reach of the thumb; elsewhere below the question. */
import { createContext } from 'react';

/** `undefined` where there is no bar, `null` until it is on screen. */
export const CheckPlace = createContext<HTMLElement | null | undefined>(undefined);
