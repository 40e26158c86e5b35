/** A text in which terms are explained where they first stand: a press opens the meaning, by the browser's own popover. */
import type { TextPart } from '#lib/facts/explain-terms.ts';

export function ExplainedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, term }) =>
    term === undefined ? (
      text
    ) : (
      <span key={term.id}>
        <button
          type="button"
          popoverTarget={`term-${term.id}`}
          className="text-left underline decoration-line decoration-dotted underline-offset-4 hover:text-sea hover:decoration-sea"
        >
          {text}
        </button>
        <span
          id={`term-${term.id}`}
          popover="auto"
          className="fixed inset-x-4 top-auto bottom-16 mx-auto max-h-[calc(100dvh-5rem)] max-w-md overflow-y-auto border border-line bg-sheet p-4 font-sans text-ui text-ink md:bottom-8 short:bottom-4 short:max-h-[calc(100dvh-2rem)]"
        >
          <strong className="mb-1 block font-semibold">{term.term}</strong>
          {term.meaning}
        </span>
      </span>
    ),
  );
}
