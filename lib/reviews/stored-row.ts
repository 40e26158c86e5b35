/** What storage holds is believed only after the schema has read it; a row that it cannot read is handed on as it is. */
import * as v from 'valibot';
import { reviewEventSchema, type ReviewEvent } from './review-event.ts';
import type { LogRead, UnreadableRow } from './review-log.ts';

/** The fields of an event and its number in the log, none of them checked yet. */
export interface StoredRow {
  readonly seq: number;
  readonly [field: string]: unknown;
}

export function toRawRow({ seq, ...row }: StoredRow): UnreadableRow {
  return { seq, row };
}

export function parseRows(rows: readonly StoredRow[]): Pick<LogRead, 'events' | 'unreadable'> {
  const events: ReviewEvent[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const parsed = v.safeParse(reviewEventSchema, row);
    if (parsed.success) events.push(parsed.output);
    else unreadable.push(toRawRow(row));
  }
  return { events, unreadable };
}

/** `rows` in order of their numbers, all of them above `afterSeq`. */
export function parseLog(rows: readonly StoredRow[], afterSeq: number): LogRead {
  return { ...parseRows(rows), lastSeq: rows.at(-1)?.seq ?? afterSeq };
}
