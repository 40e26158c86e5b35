/** Goes on to the next question. It stands where Check stood: the second tap of a double one is no wish to go on. */
import type { ReactNode } from 'react';

interface NextButtonProps {
  onNext(): void;
  /** Beside the word. */
  readonly children?: ReactNode;
}

export function NextButton({ onNext, children }: NextButtonProps) {
  return (
    <button
      type="button"
      className="button ml-auto min-w-32"
      onClick={({ detail: taps }) => {
        if (taps < 2) onNext();
      }}
    >
      Next{children === undefined ? '' : ' '}
      {children}
    </button>
  );
}
