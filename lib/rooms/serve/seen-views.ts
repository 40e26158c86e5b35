/**
 * What a screen has of a room, as the id of the last event it heard says it: the number of the log, and a mark of each view. Whoever
 * comes back brings it along, to this process or another one, and is sent what differs and nothing twice.
 */
import * as v from 'valibot';
import type { EncodedFrame } from './encode-frame.ts';
import { viewRoles, type ViewRole } from '../view/room-view.ts';

export interface SeenViews {
  /** The number of the log that the newest of them is from. */
  seq(): number;
  has(frame: EncodedFrame): boolean;
  /** The frame is on its way. Gives the id of that event; undefined for one without a view. */
  note(frame: EncodedFrame): string | undefined;
  /** The id that says all of it. */
  print(): string;
}

/** `17.players-1x9k2w.own-0c81aq`: nothing that an address or a header would have to write otherwise. */
const idPattern = /^\d{1,10}(?:\.[a-z]{1,12}-[\w-]{1,20}){1,4}$/;

/** An id that is none says that nothing was seen. */
export function buildSeenViews(id = ''): SeenViews {
  const [number = '0', ...parts] = idPattern.test(id) ? id.split('.') : [];
  const marks = new Map<ViewRole, string>(parts.flatMap(parsePart));
  let seq = marks.size > 0 ? Number(number) : 0;

  const print = () => [seq, ...[...marks].map((part) => part.join('-'))].join('.');

  return {
    seq: () => seq,
    has: ({ view }) => view !== undefined && marks.get(view.role) === view.mark,
    note({ view }) {
      if (view === undefined) return undefined;
      seq = Math.max(seq, view.seq);
      marks.set(view.role, view.mark);
      return print();
    },
    print,
  };
}

const roleSchema = v.picklist(viewRoles);

function parsePart(part: string): (readonly [ViewRole, string])[] {
  const at = part.indexOf('-');
  const role = v.safeParse(roleSchema, part.slice(0, at));
  return role.success ? [[role.output, part.slice(at + 1)]] : [];
}
