/** What happened when, as a list by years: the date, the happening, and every source that tells it. */
import Link from 'next/link';
import { formatDate } from '#lib/core/partial-date.ts';
import type { ChronologyEntry, ChronologyYear } from '#lib/facts/chronology.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { StandingMark } from '../marks/standing-mark.tsx';

interface ChronologyListProps {
  readonly years: readonly ChronologyYear[];
  readonly index: DossierIndex;
}

export function ChronologyList({ years, index }: ChronologyListProps) {
  return (
    <ol>
      {years.map(({ year, entries }) => (
        <li key={year} className="grid grid-cols-[4rem_minmax(0,1fr)] border-t border-rule py-4">
          <h2 className="tabular font-sans text-ui font-semibold">{year}</h2>
          <ol className="space-y-3">
            {entries.map((entry) => (
              <Happening key={entry.fact.id} entry={entry} index={index} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Happening({ entry, index }: { readonly entry: ChronologyEntry; readonly index: DossierIndex }) {
  const { label, date, isInferred, fact, tellings, roots } = entry;
  return (
    <li>
      <p>
        <StandingMark standing={fact.standing} /> {label}
      </p>
      <p className="catalogue">
        {formatDate(date)}
        {isInferred && ' (inferred)'} ·{' '}
        {tellings.map(({ id, source, paragraphs }) => (
          <Link
            key={id}
            href={`/dossiers/${index.dossier.id}/sources/${source}#p${paragraphs[0]}`}
            prefetch={false}
            className="mr-2 whitespace-nowrap"
          >
            {index.source(source).letter} ¶ {paragraphs.join(', ')}
          </Link>
        ))}
        {tellings.length > 1 && roots.length === 1 && `· one root: ${roots[0]}`}
      </p>
    </li>
  );
}
