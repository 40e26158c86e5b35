/** The settings of a room in words: short names for lists, and what each of them means for a class. */
import type { RoomSettings } from '#lib/rooms/room-settings.ts';

type Choices<T extends string> = readonly { readonly value: T; readonly name: string; readonly means: string }[];

export const paces: Choices<RoomSettings['pace']> = [
  { value: 'host', name: 'together', means: 'You lead the class from question to question.' },
  {
    value: 'self',
    name: 'each at their own speed',
    means: 'Everybody goes through the questions alone for as long as the room is open.',
  },
];

export type Timing = Pick<RoomSettings, 'timer' | 'seconds'>;

const timers: Choices<RoomSettings['timer']> = [
  { value: 'on', name: 'on', means: 'Each question has a time that suits its kind and length.' },
  { value: 'generous', name: 'generous', means: 'Ten times as long, for whoever reads slowly or uses aids.' },
  { value: 'off', name: 'off', means: 'You close each question when the class is ready.' },
];

const secondsOnOffer = [15, 30, 45, 60, 90, 120, 300];

/** The times that a host can choose; a link may ask for one of its own, which is then among them. */
export function listTimings({ seconds = 30 }: Timing) {
  const times = [...new Set([...secondsOnOffer, seconds])].toSorted((one, other) => one - other);
  return [
    ...timers.map(({ value, name, means }) => ({
      value: nameTiming({ timer: value }),
      name,
      means,
      timing: { timer: value },
    })),
    ...times.map((each) => {
      const timing: Timing = { timer: 'on', seconds: each };
      const means = 'The same time for each question, whatever its kind and length.';
      return { value: nameTiming(timing), name: `${each} seconds each`, means, timing };
    }),
  ];
}

export const nameTiming = ({ timer, seconds }: Timing) =>
  timer === 'on' && seconds !== undefined ? String(seconds) : timer;

export const scorings: Choices<RoomSettings['scoring']> = [
  {
    value: 'steady',
    name: 'right, and a little for speed',
    means: '600 points for a right answer, up to 400 for speed.',
  },
  {
    value: 'kahoot',
    name: 'right and fast, as in Kahoot',
    means: 'Up to 1,000 points; the slowest right answer has 500.',
  },
  { value: 'accuracy', name: 'right alone', means: '1,000 points for a right answer, however long it took.' },
  { value: 'none', name: 'no points', means: 'Right answers are counted, and nobody is ranked.' },
];

export const namings: Choices<RoomSettings['names']> = [
  { value: 'free', name: 'chosen by the players', means: 'Each player types a name. You can rename and send out.' },
  {
    value: 'drawn',
    name: 'given out',
    means: 'Names are drawn, and nothing can be typed. Nobody has to give a real name.',
  },
];

const keepHoursOnOffer = [0, 1, 24, 168];

/** How long names and answers can be kept. A link may ask for a time of its own, which is then among them. */
export function listKeepings(hours: number): { value: string; name: string; means: string }[] {
  return [...new Set([...keepHoursOnOffer, hours])]
    .toSorted((one, other) => one - other)
    .map((one) => ({ value: String(one), ...describeKeeping(one) }));
}

function describeKeeping(hours: number) {
  if (hours === 0) {
    return {
      name: 'not at all',
      means: 'Names and answers are deleted within minutes of the close. There is no report.',
    };
  }
  const time = sayHours(hours);
  return { name: time, means: `The report is there for ${time} after the close; then everything is deleted.` };
}

export function sayHours(hours: number): string {
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  if (hours === 24) return 'a day';
  return hours === 1 ? 'an hour' : `${hours} hours`;
}
