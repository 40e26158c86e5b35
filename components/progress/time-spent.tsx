/** Minutes a day over the last month. */
import { longestCountedMillis } from '#lib/progress/day-tally.ts';
import { sumDays } from '#lib/statistics/retention.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { formatDay } from './format-day.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

const daysShown = 30;
const minuteMillis = 60_000;

export function TimeSpent({ state, now: { today } }: StatisticProps) {
  const minutesOn = (day: number) => Math.round((state.days.get(day)?.durationMillis ?? 0) / minuteMillis);
  const { reviews, durationMillis } = sumDays(state.days, today - daysShown + 1, today);
  const seconds = Math.round(durationMillis / 1_000 / Math.max(reviews, 1));
  return (
    <TitledSection title="Time">
      <BarChart
        title="Minutes a day"
        sentence={`${Math.round(durationMillis / minuteMillis)} minutes in the last ${daysShown} days, about ${seconds} seconds an answer.`}
        note={`From sight of a question to its answer; one answer counts for ${longestCountedMillis / minuteMillis} minutes at most.`}
        columns={['Day', 'Minutes']}
        rows={Array.from({ length: daysShown }, (_, at) => today - daysShown + 1 + at).map((day) => ({
          label: day === today ? 'Today' : formatDay(day),
          mark: day === today ? 'today' : (today - day) % 7 === 0 ? `−${today - day}` : undefined,
          value: minutesOn(day),
        }))}
      />
    </TitledSection>
  );
}
