/** Where the verdict is read out, once. Below a long question it would lie under the bar: it is brought above it, no further. */
import { useEffect, useRef, type ReactNode } from 'react';

interface VerdictPlaceProps {
  /** True once the first frame with the verdict is painted: what measures the page may cost time from then on. */
  readonly isPainted: boolean;
  readonly children: ReactNode;
}

export function VerdictPlace({ isPainted, children }: VerdictPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPainted) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isPainted]);
  return (
    <div ref={place} aria-live="polite" className="scroll-mb-36 md:scroll-mb-24">
      {children}
    </div>
  );
}
