/** A question with its key, folded away: a host may build a quiz with the class in the room. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { CitationLine } from '../../sources/citation-line.tsx';

export function HostItemKey({ item, bank }: { readonly item: Item; readonly bank: StudyBank }) {
  const fact = bank.facts[item.facts[0] ?? ''];
  return (
    <details className="open:basis-full">
      <summary className="catalogue min-h-7 pt-0.5 text-sea!" aria-label={`Show the key: ${item.stem}`}>
        Key
      </summary>
      <p className="mt-1 border-l-4 border-moss pl-3">
        <span className="sr-only">The answer: </span>
        {item.feedback.answer}
      </p>
      <p className="mt-1 text-ui">{item.feedback.because}</p>
      {fact && <CitationLine citation={fact.citation} dossierId={bank.dossier.id} />}
    </details>
  );
}

/** What a player has before their eyes besides the stem, if anything. */
export function listChoices(item: Item): readonly string[] {
  if ('options' in item) return item.options.map(({ text }) => text);
  if ('entries' in item) return item.entries.map(({ text }) => text);
  return 'prompts' in item ? item.prompts.map(({ text }) => text) : [];
}
