/** The right answer in pairs, each line with what belongs to it. */
import type { AnswerPair } from '#lib/items/answer-pairs.ts';

export function AnswerPairs({ pairs }: { readonly pairs: readonly AnswerPair[] }) {
  return (
    <dl className="mt-1 border-t border-rule">
      {pairs.map(({ text, match }) => (
        <div key={text} className="gap-x-6 border-b border-rule py-1.5 sm:grid sm:grid-cols-[minmax(0,1fr)_12rem]">
          <dt className="text-ui leading-snug">{text}</dt>
          <dd className="font-sans text-note font-semibold sm:pt-0.5">→ {match}</dd>
        </div>
      ))}
    </dl>
  );
}
