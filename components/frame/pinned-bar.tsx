/** The actions of a screen, at the foot of the window: on a phone right above the menu, on wider screens at the edge. */
import type { ReactNode } from 'react';

interface PinnedBarProps {
  /** How the actions stand in it. */
  readonly className?: string;
  readonly isPinned?: boolean;
  readonly children: ReactNode;
}

export function PinnedBar({ className = '', isPinned = true, children }: PinnedBarProps) {
  return (
    <div
      className={`mt-6 border-t border-rule bg-paper py-3 ${isPinned ? 'sticky bottom-(--menu) md:bottom-0' : ''} ${className}`}
    >
      {children}
    </div>
  );
}
