/** The question that comes next, with its key: what to say while the class still looks at the one before. */
import { findNext } from '#lib/rooms/decide/host-actions.ts';
import type { HostView } from '#lib/rooms/view/room-view.ts';

export function HostNext({ view }: { readonly view: HostView }) {
  const next = view.questions[findNext(view) ?? -1];
  if (next === undefined) return null;
  return (
    <section aria-label="Next" className="border-t border-rule py-3">
      <p className="heading">{view.phase === 'lobby' ? 'First question' : 'Next'}</p>
      <p className="leading-snug">{next.stem}</p>
      <p className="mt-1 border-l-4 border-moss pl-3 text-ui">
        <span className="sr-only">Its answer: </span>
        {next.answer}
      </p>
    </section>
  );
}
