/** What a report calls those who are in it. */
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';

export interface ReportWords {
  readonly title: string;
  readonly nobody: string;
  readonly count: (count: number) => string;
}

export const reportWords: Readonly<Record<RoomReport['occasion'], ReportWords>> = {
  room: {
    title: 'Players',
    nobody: 'Nobody was in the room.',
    count: (count) => (count === 1 ? 'one player' : `${count} players`),
  },
  homework: {
    title: 'Learners',
    nobody: 'Nobody has handed anything in.',
    count: (count) => (count === 1 ? 'one learner' : `${count} learners`),
  },
};

/** When the room was open, or from when to when the homework was done. */
export function sayReportTime({ occasion, openedAtMillis, closedAtMillis = openedAtMillis }: RoomReport): string {
  const say = (millis: number, timeStyle?: 'short') =>
    new Date(millis).toLocaleString('en-GB', { dateStyle: 'long', ...(timeStyle && { timeStyle }) });
  if (occasion === 'room') return say(openedAtMillis, 'short');
  const [first, last] = [say(openedAtMillis), say(closedAtMillis)];
  return first === last ? `Homework, done ${first}` : `Homework, done ${first} to ${last}`;
}
