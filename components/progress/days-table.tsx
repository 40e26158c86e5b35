'use client';
/** The last learning days: answers, how many were right, new cards, minutes. */
import { formatDay } from './format-day.ts';
import { useNow } from './use-now.ts';
import { useProgress } from './use-progress.ts';
import { formatHour } from '../settings/format-hour.ts';
import { useSettings } from '../settings/use-settings.ts';

const daysShown = 14;

export function DaysTable() {
  const status = useProgress((progress) => progress.status);
  const state = useProgress((progress) => progress.state);
  const hour = useSettings(({ settings }) => settings.rolloverHour);
  const { today } = useNow();
  if (status !== 'ready') return <p className="catalogue">Opening your log …</p>;
  const days = [...state.days].toSorted(([a], [b]) => b - a).slice(0, daysShown);
  if (days.length === 0) {
    return <p>Nothing has been answered on this device yet. After the first session your days are listed here.</p>;
  }
  return (
    <section aria-labelledby="days">
      <h2 id="days" className="heading mb-2">
        Your days, {state.cards.size} cards so far
      </h2>
      <table className="w-full font-sans text-note sm:text-ui">
        <thead>
          <tr className="border-b border-line text-faded">
            {['Day', 'Answers', 'Right', 'New', 'Minutes'].map((head, at) => (
              <th
                key={head}
                scope="col"
                className={`py-1.5 pl-2 font-normal first:pl-0 ${at === 0 ? 'text-left' : 'text-right'}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(([day, tally]) => (
            <tr key={day} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal">
                {day === today ? 'Today' : formatDay(day)}
              </th>
              <td className="pl-2 text-right">{tally.reviews}</td>
              <td className="pl-2 text-right">{tally.right}</td>
              <td className="pl-2 text-right">{tally.introduced}</td>
              <td className="pl-2 text-right">{Math.round(tally.durationMillis / 60_000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="catalogue mt-2">A day begins at {formatHour(hour)}.</p>
    </section>
  );
}
