/** What may be wider than its place and then scrolls by itself; so it has to be reached by keyboard (WCAG 2.1.1). */
import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export function ScrollRegion({ name, children, className = '' }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={name} tabIndex={0} className={`relative overflow-x-auto ${className}`}>
      {children}
    </div>
  );
}
