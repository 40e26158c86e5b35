/** A source by its letter and its line pattern, as charts draw it. */
import { patternOf } from './source-line.tsx';

export function SourceTag({ letter }: { readonly letter: string }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap text-ink">
      <span className="border border-line px-1 font-sans text-note leading-tight font-semibold">{letter}</span>
      <svg width="24" height="4" aria-hidden="true" className="stroke-sea">
        <line x2="24" y1="2" y2="2" strokeWidth="2" strokeDasharray={patternOf(letter)} />
      </svg>
    </span>
  );
}
