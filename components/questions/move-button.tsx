/** Moves an entry by one place. 44 px square, with a name that says what moves. */
interface MoveButtonProps {
  readonly direction: 'up' | 'down';
  readonly name: string;
  readonly isOff: boolean;
  onMove(): void;
}

export function MoveButton({ direction, name, isOff, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      onClick={onMove}
      aria-disabled={isOff}
      aria-label={`Move ${direction}: ${name}`}
      className="grid size-11 place-items-center text-sea hover:bg-sheet aria-disabled:text-rule"
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d={direction === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  );
}
