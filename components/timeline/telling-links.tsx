/** Every place where a fact is told, by source and paragraph, and whether they come from one root. */
import Link from 'next/link';
import type { TimelineEntry } from '#lib/facts/timeline-entry.ts';

export function TellingLinks({ entry, dossierId }: { readonly entry: TimelineEntry; readonly dossierId: string }) {
  const { tellings, root } = entry;
  return (
    <>
      {tellings.map(({ factId, letter, source, paragraphs }) => (
        <Link
          key={factId}
          href={`/dossiers/${dossierId}/sources/${source}#p${paragraphs[0]}`}
          prefetch={false}
          className="mr-2 inline-block min-h-6 whitespace-nowrap"
        >
          {letter} ¶ {paragraphs.join(', ')}
        </Link>
      ))}
      {root !== undefined && `· one root: ${root}`}
    </>
  );
}
