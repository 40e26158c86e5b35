'use client';
/** How wide an element is on screen, in pixels; 0 before it is there. */
import { useCallback, useState } from 'react';

export function useWidth(): readonly [width: number, ref: (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
