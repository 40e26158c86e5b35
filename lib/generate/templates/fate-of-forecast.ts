/** What became of a forecast: a later fact bears it out or belies it. */
import { askMeetings } from '../meeting-items.ts';

export const fateOfForecast = askMeetings('fate', ['bears-out', 'belies']);
