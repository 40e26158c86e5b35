/** Why did it happen: one fact explains another. */
import { askMeetings } from '../meeting-items.ts';

export const why = askMeetings('why', ['explains']);
