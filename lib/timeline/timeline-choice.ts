/** What is shown of a timeline, as its address says it: `?show=all&entity=moscow&source=B&standing=event&at=2014&date=2014-11-20&fact=…` */
import { standings, type Standing } from '#lib/facts/standing.ts';
import { lettersOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';

export interface TimelineChoice {
  /** Every dated fact, not only happenings. */
  readonly isAll: boolean;
  /** Letters of sources and standings; none leaves that side open. */
  readonly letters: readonly string[];
  readonly standings: readonly Standing[];
  /** What the facts speak of, by id; empty for everything. */
  readonly entity: string;
  /** The decade, year or month on screen; empty for the whole. */
  readonly at: string;
  /** The date whose facts are listed one by one. */
  readonly date: string;
  /** The fact that is open. */
  readonly fact: string;
}

export const openChoice: TimelineChoice = {
  isAll: false,
  letters: [],
  standings: [],
  entity: '',
  at: '',
  date: '',
  fact: '',
};

/** What it does not know it leaves open. `entities` are those that some dated fact speaks of. */
export function parseTimelineChoice(
  query: Pick<URLSearchParams, 'get' | 'getAll'>,
  entities: readonly { readonly id: string }[],
): TimelineChoice {
  const wanted = query.getAll('standing');
  const entity = query.get('entity') ?? '';
  return {
    isAll: query.get('show') === 'all',
    letters: [...new Set(query.getAll('source'))].filter((letter) => /^[A-Z]$/.test(letter)),
    standings: standings.filter((standing) => wanted.includes(standing)),
    entity: entities.some(({ id }) => id === entity) ? entity : '',
    at: query.get('at') ?? '',
    date: query.get('date') ?? '',
    fact: query.get('fact') ?? '',
  };
}

/** Without the question mark; empty when nothing is chosen. */
export function printTimelineChoice(choice: TimelineChoice): string {
  const { isAll, letters, standings: some, entity, at, date, fact } = choice;
  const fields = [
    ...(isAll ? [['show', 'all']] : []),
    ...letters.map((letter) => ['source', letter]),
    ...some.map((standing) => ['standing', standing]),
    ...Object.entries({ entity, at, date, fact }).filter(([, value]) => value !== ''),
  ];
  return new URLSearchParams(fields).toString();
}

/** Whatever part of time is on screen. A source is met by any telling. */
export function filterTimeline(
  entries: readonly TimelineEntry[],
  { isAll, letters, standings: some, entity }: TimelineChoice,
): TimelineEntry[] {
  return entries.filter(
    (entry) =>
      (isAll || entry.label !== undefined) &&
      (letters.length === 0 || lettersOf(entry).some((letter) => letters.includes(letter))) &&
      (entity === '' || entry.entities.includes(entity)) &&
      (some.length === 0 || some.includes(entry.citation.standing)),
  );
}
