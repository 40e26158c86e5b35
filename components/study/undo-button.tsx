/** Takes back what was done last, wherever answers count. */
import { Key } from './key.tsx';

interface UndoButtonProps {
  onUndo(): void;
  /** True while there is nothing to take back. */
  readonly isOff: boolean;
}

export function UndoButton({ onUndo, isOff }: UndoButtonProps) {
  return (
    <button type="button" className="button-plain" onClick={onUndo} disabled={isOff}>
      Undo <Key name="U" />
    </button>
  );
}
