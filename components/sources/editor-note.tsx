/** What the record outside the documents shows, and how sure we are. Never a key. */
import type { EditorNote as Note } from '#lib/facts/fact-schema.ts';

const certainty = { high: 'sure', medium: 'fairly sure', low: 'not sure' } as const;

export function EditorNote({ note }: { readonly note: Note }) {
  return (
    <p className="border-l-2 border-dashed border-ochre pl-3 font-sans text-ui">
      <span className="heading mr-2 text-ochre!">Editor’s note</span>
      {note.text} <span className="text-faded">({certainty[note.confidence]})</span>
    </p>
  );
}
