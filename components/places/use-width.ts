'use client';
/** How wide an element is on screen, in sixteenths of the root's type, which are pixels unless the text is larger; 0 before it is there. */
import { useCallback, useState } from 'react';

export function useWidth(): readonly [width: number, ref: (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth((16 * (entry?.contentRect.width ?? 0)) / rootSize);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
