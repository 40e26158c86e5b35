/** The last year, a square a day that grows with its answers; half a year on a phone. The table lists the days studied. */
import { monthNames } from '#lib/core/partial-date.ts';
import { calendarDate } from '#lib/schedule/learning-day.ts';
import { ChartTable } from '../charts/chart-table.tsx';
import { formatDay } from './format-day.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

const weeks = 53;
const weeksOnPhone = 26;
const cell = 12;
const daysOfYear = 365;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const mondayOf = (day: number) => day - ((day + 3) % 7);

export function YearCalendar({ state, now: { today } }: StatisticProps) {
  const firstMonday = mondayOf(today) - (weeks - 1) * 7;
  const studied = [...state.days].filter(([day]) => day > today - daysOfYear && day <= today);
  const most = Math.max(1, ...studied.map(([, { reviews }]) => reviews));
  const answers = studied.reduce((sum, [, { reviews }]) => sum + reviews, 0);
  return (
    <TitledSection title="The last year">
      <p>
        You studied on {studied.length} {studied.length === 1 ? 'day' : 'days'} and gave {answers} answers.
      </p>
      <div aria-hidden="true" className="mt-4 flex font-sans text-note text-faded">
        {Array.from({ length: weeks }, (_, week) => firstMonday + week * 7).map((monday, week) => (
          <div key={monday} className={`w-0 flex-1 ${week < weeks - weeksOnPhone ? 'hidden md:block' : ''}`}>
            <svg viewBox={`0 0 ${cell} ${7 * cell}`} className="block w-full">
              {Array.from({ length: 7 }, (_each, at) => monday + at)
                .filter((day) => day <= today)
                .map((day, at) => (
                  <DaySquare key={day} at={at} share={(state.days.get(day)?.reviews ?? 0) / most} />
                ))}
            </svg>
            <span className="mt-1 block h-5 whitespace-nowrap">{nameMonth(monday)}</span>
          </div>
        ))}
      </div>
      <p className="catalogue">A week is a column, Monday at the top. The largest square stands for {most} answers.</p>
      <ChartTable
        columns={['Day', 'Answers', 'Right']}
        rows={studied
          .toSorted(([a], [b]) => b - a)
          .map(([day, { reviews, right }]) => [formatDay(day), String(reviews), String(right)])}
      />
    </TitledSection>
  );
}

/** Its area grows with the share; a day without answers is a dot. */
function DaySquare({ at, share }: { readonly at: number; readonly share: number }) {
  const size = share === 0 ? 1.5 : 3 + Math.sqrt(share) * (cell - 4);
  const inset = (cell - size) / 2;
  return (
    <rect
      x={inset}
      y={at * cell + inset}
      width={size}
      height={size}
      className={share === 0 ? 'fill-line' : 'fill-sea'}
    />
  );
}

/** Where a month begins in that week. */
function nameMonth(monday: number): string | undefined {
  const [, month = '', day = ''] = calendarDate(monday + 6).split('-');
  return Number(day) <= 7 ? monthNames[Number(month) - 1]?.slice(0, 3) : undefined;
}
