/** A button with a drawn sign for its text, 44 px square; a low one is 32 px high on a phone. Off, it can still be reached, so that the focus is not lost. */
interface SignButtonProps {
  readonly name: string;
  /** A path on a field of 16 by 16. */
  readonly shape: string;
  readonly isOff: boolean;
  readonly isLow?: boolean;
  onPress(): void;
}

export function SignButton({ name, shape, isOff, isLow = false, onPress }: SignButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-disabled={isOff}
      aria-label={name}
      title={name}
      className={`grid w-11 place-items-center text-sea hover:bg-sheet aria-disabled:text-rule ${isLow ? 'h-8 sm:h-11' : 'h-11'}`}
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
