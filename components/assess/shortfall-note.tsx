/** The bank has not what the blueprint asks for: what is missing, and the nearest that it has. */
import { totalOf } from '#lib/assess/blueprint.ts';
import type { Shortfall } from '#lib/assess/build-form.ts';

interface ShortfallNoteProps {
  readonly shortfall: Shortfall;
  onTake(): void;
}

export function ShortfallNote({ shortfall, onTake }: ShortfallNoteProps) {
  const count = totalOf(shortfall.nearest);
  return (
    <div role="alert" className="mt-4 border-l-4 border-ochre bg-sheet px-4 py-3 font-sans text-ui">
      <p>{shortfall.message}</p>
      {count > 0 && (
        <button type="button" className="button-plain mt-3" onClick={onTake}>
          Begin with {count} questions
        </button>
      )}
    </div>
  );
}
