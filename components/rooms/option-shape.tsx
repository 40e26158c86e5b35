/** How an option of a room's question is told apart from the others: by letter, by shape, and only then by tone. */
interface OptionShapeProps {
  /** Its place, from 0. */
  readonly at: number;
  /** As phones have it: A, B and so on, or T and F. */
  readonly letters: string;
  readonly className?: string;
}

const shapes = [
  <circle key="circle" cx="12" cy="12" r="10" />,
  <path key="square" d="M3 3h18v18H3z" />,
  <path key="triangle" d="M12 2l11 19H1z" />,
  <path key="diamond" d="M12 1l11 11-11 11L1 12z" />,
  <path key="cross" d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7z" />,
  <path key="hexagon" d="M7 3h10l5 9-5 9H7l-5-9z" />,
  <path key="half" d="M2 17a10 10 0 0 1 20 0z" />,
  <path key="bars" d="M2 4h20v6H2zm0 10h20v6H2z" />,
] as const;

const tones = ['bg-tone-a', 'bg-tone-b', 'bg-tone-c', 'bg-tone-d'] as const;

/** Letter and shape in paper on the option's tone. */
export function OptionShape({ at, letters, className = '' }: OptionShapeProps) {
  return (
    <span
      className={`inline-flex items-center justify-center gap-[0.3em] font-sans leading-none font-semibold text-paper ${tones[at % tones.length]} ${className}`}
    >
      {letters[at]}
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[0.7em] fill-current">
        {shapes[at % shapes.length]}
      </svg>
    </span>
  );
}
