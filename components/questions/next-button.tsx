/** Goes on to the next question. It stands where Check stood: the second tap of a double one is no wish to go on. */
import type { ReactNode } from 'react';
import { TapButton } from './tap-button.tsx';

interface NextButtonProps {
  onNext(): void;
  /** Beside the word. */
  readonly children?: ReactNode;
}

export function NextButton({ onNext, children }: NextButtonProps) {
  return (
    <TapButton className="button ml-auto min-w-32" onTap={onNext}>
      Next{children === undefined ? '' : ' '}
      {children}
    </TapButton>
  );
}
