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
  /** The hour at which the learner's day begins there; 04:00 when it is left out. */
  readonly rolloverHour?: number;
}

export const systemClock: Clock = {
  nowMillis: () => Date.now(),
  zoneAt: (atMillis) => {
    const offsetMinutes = -new Date(atMillis).getTimezoneOffset();
    if (lastZone?.offsetMinutes !== offsetMinutes) lastZone = { name: readZoneName(), offsetMinutes };
    return lastZone;
  },
};

/** Asking for the zone's name costs more than scoring an answer, so it is asked again only when the offset has changed. */
let lastZone: Zone | undefined;

function readZoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
