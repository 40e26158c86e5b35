/** The foot of a question that is handed in: what is still missing, and the button that hands in. */
import { use } from 'react';
import { createPortal } from 'react-dom';
import { CheckPlace } from './check-place.ts';
import { TapButton } from './tap-button.tsx';

interface CheckFootProps {
  readonly hint: string | undefined;
  /** For a field that the hint describes. */
  readonly hintId?: string;
  onCheck(): void;
}

export function CheckFoot({ hint, hintId, onCheck }: CheckFootProps) {
  const place = use(CheckPlace);
  const foot = (
    <>
      {hint !== undefined && (
        <p id={hintId} role="alert" className="catalogue order-first w-full text-vermilion!">
          {hint}
        </p>
      )}
      <TapButton className="button order-last ml-auto min-w-24 sm:min-w-32" onTap={onCheck}>
        Check
      </TapButton>
    </>
  );
  if (place === null) return null;
  return place === undefined ? <div className="mt-4 flex flex-wrap gap-2">{foot}</div> : createPortal(foot, place);
}
