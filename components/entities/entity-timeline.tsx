/** When what the sources tell of an entity happened, in one strip: the closer the facts, the darker; happenings stand out. */
import Link from 'next/link';
import { groupBy } from '#lib/core/unique.ts';
import { toPercent } from '#lib/core/to-percent.ts';
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { placeDays } from '#lib/timeline/place-days.ts';
import { buildSpan } from '#lib/timeline/time-window.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { TimelineAxis } from '../timeline/timeline-axis.tsx';

interface EntityTimelineProps {
  readonly dated: readonly TimelineEntry[];
  readonly happenings: readonly TimelineEntry[];
  /** The chronology of this entity alone. */
  readonly href: string;
}

export function EntityTimeline({ dated, happenings, href }: EntityTimelineProps) {
  const view = buildSpan([...dated, ...happenings].map(({ date }) => date));
  const bars = [...groupBy(dated, ({ date }) => date.text)].map(([text, own]) => ({ text, own }));
  return (
    <TitledSection title="Timeline">
      <div aria-hidden="true" className="max-w-(--measure)">
        <TimelineAxis view={view} />
        <svg width="100%" height="30" className="block overflow-visible">
          {bars.map(({ text, own: [first, ...others] }) => {
            if (first === undefined) return null;
            const { from, to } = placeDays(first.date, view);
            const opacity = Math.min(0.2 + 0.1 * others.length, 0.8);
            return (
              <rect
                key={text}
                x={toPercent(from)}
                width={toPercent(to - from)}
                y="6"
                height="18"
                className="fill-sea stroke-sea"
                strokeWidth="1.5"
                opacity={opacity}
              />
            );
          })}
          {happenings.map((entry) => {
            const { from, to } = placeDays(entry.date, view);
            const middle = toPercent((from + to) / 2);
            return (
              <circle key={idOf(entry)} cx={middle} cy="15" r="5" className="fill-ink stroke-paper" strokeWidth="1.5" />
            );
          })}
        </svg>
      </div>
      <p className="catalogue mt-1 max-w-(--measure)">
        {countDated(dated.length, happenings.length)} A bar covers every day that a date leaves open; where several
        facts have the same date it is darker.{' '}
        <Link href={href} prefetch={false}>
          Open it in the chronology
        </Link>
      </p>
    </TitledSection>
  );
}

function countDated(facts: number, happenings: number): string {
  const dated = facts === 1 ? 'One fact with a date.' : `${facts} facts with dates.`;
  const dots = happenings === 1 ? 'The dot is a happening.' : `The dots are ${happenings} happenings.`;
  return [...(facts === 0 ? [] : [dated]), ...(happenings === 0 ? [] : [dots])].join(' ');
}
