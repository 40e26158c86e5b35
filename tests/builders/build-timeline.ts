/** Timeline entries for tests: dated facts, each in the source that its id names. */
import { listTimeline, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { buildIndex } from './build-dossier.ts';
import { buildFact, type FactFields } from './build-fact.ts';

/** One for each date, with a label unless the test says otherwise; ids are `report.f0`, `report.f1` … in the order of the dates given. */
export function buildEntries(dates: readonly string[], given: FactFields = {}): TimelineEntry[] {
  const facts = dates.map((date, at) =>
    buildFact({ id: `report.f${at}`, label: `Happening ${at}`, dates: [{ date, basis: 'stated' }], ...given }),
  );
  return listTimeline(buildIndex({ facts }));
}
