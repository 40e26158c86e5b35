/** A button that one tap presses: the second tap of a double one was meant for what stood here before. Keys count no taps. */
import type { ReactNode } from 'react';

interface TapButtonProps {
  readonly className: string;
  readonly children: ReactNode;
  onTap(): void;
}

export function TapButton({ className, children, onTap }: TapButtonProps) {
  return (
    <button
      type="button"
      className={className}
      onClick={({ detail: taps }) => {
        if (taps < 2) onTap();
      }}
    >
      {children}
    </button>
  );
}
