/** A button with a drawn sign for its text, 44 px square. Off, it can still be reached, so that the focus is not lost. */
interface SignButtonProps {
  readonly name: string;
  /** A path on a field of 16 by 16. */
  readonly shape: string;
  readonly isOff: boolean;
  onPress(): void;
}

export function SignButton({ name, shape, isOff, onPress }: SignButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-disabled={isOff}
      aria-label={name}
      title={name}
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
        <path d={shape} />
      </svg>
    </button>
  );
}
