/** Two sources meet on one matter: on what do they differ, which came later, what follows. */
import { askMeetings } from '../meeting-items.ts';

export const sourcesDisagree = askMeetings('disagree', ['contradicts', 'updates', 'repeats']);
