/** What a host chooses for a room before it opens; the time alone may change while it is open. A schema, as it comes over the network and out of links. */
import * as v from 'valibot';
import { cleanText } from './player-name.ts';

export const teamLimit = 12;
export const longestTeam = 24;

/** No room is open for longer, and none is kept for longer once it is closed. */
export const longestOpenDays = 60;
export const longestKeptDays = 30;

/** The last day that a field for a date can show. What lies beyond the ends of time is no date at all. */
export const latestEndMillis = Date.UTC(9999, 11, 31);

/** The time for each question. */
export const timingEntries = {
  /** `generous` gives ten times the time (WCAG 2.2.1), `off` none: the host closes the question. */
  timer: v.picklist(['on', 'generous', 'off']),
  /** The same for all; left out, each question has the time that suits it. */
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600))),
};

export const roomSettingsSchema = v.object({
  /** `host`: the host leads from question to question. `self`: each player goes at their own speed while the room is open. */
  pace: v.picklist(['host', 'self']),
  ...timingEntries,
  /** `none` counts right answers and ranks nobody. */
  scoring: v.picklist(['kahoot', 'steady', 'accuracy', 'none']),
  /** Names; empty where everybody plays alone. A team's points are the mean of its members'. */
  teams: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.transform((name) => cleanText(name, longestTeam)),
        v.minLength(1),
      ),
    ),
    v.transform((names) => [...new Set(names)]),
    v.maxLength(teamLimit),
  ),
  /** `drawn`: names are given out by the generator, and none can be typed. */
  names: v.picklist(['free', 'drawn']),
  /** For an exam: a player sees neither key, nor result, nor ranking until the room is closed. */
  isQuiet: v.boolean(),
  /** When a room at one's own speed closes by itself. Milliseconds since 1970. */
  closesAtMillis: v.optional(v.pipe(v.number(), v.minValue(-latestEndMillis), v.maxValue(latestEndMillis))),
  /** How long the server keeps a closed room for its report; 0 deletes it on close. */
  keepHours: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * longestKeptDays)),
});

export type RoomSettings = v.InferOutput<typeof roomSettingsSchema>;

export const defaultRoomSettings: RoomSettings = {
  pace: 'host',
  timer: 'on',
  scoring: 'steady',
  teams: [],
  names: 'free',
  isQuiet: false,
  keepHours: 24,
};

/** Whether a room counts points, and not only who was right how often. */
export function givesPoints({ scoring }: Pick<RoomSettings, 'scoring'>): boolean {
  return scoring === 'kahoot' || scoring === 'steady';
}
