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

export const timers: Choices<RoomSettings['timer']> = [
  { value: 'on', name: 'on', means: 'Each question has a time that suits its kind and length.' },
  { value: 'generous', name: 'generous', means: 'Ten times as long, for whoever reads slowly or uses aids.' },
  { value: 'off', name: 'off', means: 'You close each question when the class is ready.' },
];

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

export const keepings = [
  {
    value: '0',
    name: 'not at all',
    means: 'Names and answers are deleted within minutes of the close. There is no report.',
  },
  {
    value: '1',
    name: 'one hour',
    means: 'The report is there for an hour after the close; then everything is deleted.',
  },
  { value: '24', name: 'one day', means: 'The report is there for a day after the close; then everything is deleted.' },
  {
    value: '168',
    name: 'one week',
    means: 'The report is there for a week after the close; then everything is deleted.',
  },
] as const;
