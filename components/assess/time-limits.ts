/** The time limits that a paper can have, in minutes; 0 is none. */
export const timeLimits = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120].map((minutes) => ({
  value: minutes,
  text: minutes === 0 ? 'No limit' : `${minutes} minutes`,
}));

const minuteMillis = 60_000;

/** As the plan of a paper has it. */
export const toLimit = (minutes: number) => (minutes === 0 ? {} : { limitMillis: minutes * minuteMillis });
