/** How many cards fall due in the next thirty days. */
import { forecastDue } from '#lib/statistics/forecast-due.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { formatDay } from './format-day.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

const daysAhead = 30;

export function DueForecast({ state, now: { today, zone } }: StatisticProps) {
  const counts = forecastDue(state.cards, state.holds, today, zone, daysAhead);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [dueToday = 0, tomorrow = 0] = counts;
  return (
    <TitledSection title="What is coming">
      <BarChart
        title="Due cards"
        sentence={`${dueToday} due today, ${tomorrow} tomorrow; ${total} of your ${state.cards.size} cards within ${daysAhead} days.`}
        note="As things stand now: new cards, and cards that you will answer and see again, come on top."
        columns={['Day', 'Due cards']}
        rows={counts.map((value, at) => ({
          label: at === 0 ? 'Today, and overdue' : formatDay(today + at),
          mark: at === 0 ? 'today' : at % 7 === 0 ? `+${at}` : undefined,
          value,
        }))}
      />
    </TitledSection>
  );
}
