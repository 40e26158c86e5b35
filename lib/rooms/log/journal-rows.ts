/** How rooms lie in the journal, a sorted map of texts: what is known of each, and its events in order. */
import type { RoomEvent } from '../room-event.ts';

export interface RoomRecord {
  /** The number of the last event. */
  readonly seq: number;
  readonly lead: number;
  readonly expiresAtMillis: number;
}

export interface JournalRow {
  readonly type: 'put';
  readonly key: string;
  readonly value: string;
}

/** Keys from `gte` up to, without, `lt`. */
export interface KeyRange {
  readonly gte: string;
  readonly lt: string;
}

/** The character after `/`, so that a range holds all that begins with a name and a slash. */
const afterSlash = '0';
const within = (prefix: string): KeyRange => ({ gte: `${prefix}/`, lt: `${prefix}${afterSlash}` });

export const allRecords = within('room');
export const recordKey = (code: string) => `room/${code}`;
export const codeOfRecord = (key: string) => key.slice('room/'.length);

/** Ten digits keep the order of numbers among texts. */
const eventKey = (code: string, seq: number) => `log/${code}/${String(seq).padStart(10, '0')}`;
export const seqOfEvent = (key: string) => Number(key.slice(-10));

export function eventsAfter(code: string, seq: number): KeyRange {
  return { gte: eventKey(code, seq + 1), lt: within(`log/${code}`).lt };
}

const put = (key: string, value: unknown): JournalRow => ({ type: 'put', key, value: JSON.stringify(value) });

/** The used key stands with the last event of its append, never in a key: LevelDB writes those down in more than one place. */
interface StoredEvent {
  readonly event: RoomEvent;
  readonly usedKey?: string;
}

export function parseStoredEvent(value: string): StoredEvent {
  return JSON.parse(value);
}

/** What an append writes: `record` is what holds after it. */
export function rowsOfAppend(
  code: string,
  record: RoomRecord,
  events: readonly RoomEvent[],
  usedKey?: string,
): JournalRow[] {
  const first = record.seq - events.length + 1;
  const store = (event: RoomEvent, at: number): StoredEvent =>
    usedKey === undefined || at < events.length - 1 ? { event } : { event, usedKey };
  return [
    put(recordKey(code), record),
    ...events.map((event, at) => put(eventKey(code, first + at), store(event, at))),
  ];
}
