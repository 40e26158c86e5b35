/** The line pattern of a source: who tells what can be seen in black and white. */

/** By letter, A first; in pixels of line and gap. */
const patterns = [undefined, '12 4', '6 4', '12 3 2 3', '2 4'] as const;

export function patternOf(letter: string): string | undefined {
  return patterns[(letter.charCodeAt(0) - 65) % patterns.length];
}

/** A sample of it, beside the letter. */
export function SourceLine({ letter }: { readonly letter: string }) {
  return (
    <svg width="36" height="14" aria-hidden="true" className="inline-block shrink-0 align-[-0.1em]">
      <line x2="36" y1="7" y2="7" stroke="currentColor" strokeWidth="2.5" strokeDasharray={patternOf(letter)} />
    </svg>
  );
}
