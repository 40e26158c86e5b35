/** What the drawing shows as a list by years and spans of years: the date, the happening or statement, and every source that tells it. */
import { groupByYears } from '#lib/core/group-by-years.ts';
import { formatDate } from '#lib/core/partial-date.ts';
import { standingNames } from '#lib/facts/standing.ts';
import { idOf, textOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { TellingLinks } from './telling-links.tsx';

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly dossierId: string;
}

export function TimelineList({ entries, dossierId }: TimelineListProps) {
  const years = [...groupByYears(entries, ({ date }) => date)];
  return (
    <ol className="max-w-3xl">
      {years.map(([year, own]) => (
        <li key={year} className="grid grid-cols-[5.5rem_minmax(0,1fr)] border-t border-rule py-4">
          <h3 className="tabular font-sans text-ui font-semibold">{year}</h3>
          <ol className="space-y-3">
            {own.map((entry) => (
              <li key={idOf(entry)}>
                <p>
                  <StandingMark standing={entry.citation.standing} /> {textOf(entry)}
                </p>
                <p className="catalogue">
                  {formatDate(entry.date)}
                  {entry.isInferred && ' (inferred)'} · {standingNames[entry.citation.standing]} ·{' '}
                  <TellingLinks entry={entry} dossierId={dossierId} />
                  {entry.editorNote !== undefined && ' · editor’s note'}
                </p>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
