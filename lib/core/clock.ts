/** Time is an argument: what asks for the time takes a `Clock`, and only the app's edge has a real one. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  nowMillis(): number;
  /** The learner's zone at that moment: its IANA name and its offset east of UTC in minutes. */
  zoneAt(atMillis: number): Zone;
}

export interface Zone {
  readonly name: string;
  readonly offsetMinutes: number;
}

export const systemClock: Clock = {
  nowMillis: () => Date.now(),
  zoneAt: (atMillis) => ({
    name: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMinutes: -new Date(atMillis).getTimezoneOffset(),
  }),
};
