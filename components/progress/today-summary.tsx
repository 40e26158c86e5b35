'use client';
/** Today in four figures, and the streak in a sentence. */
import { emptyTally } from '#lib/progress/day-tally.ts';
import { countStreak, listWaitingDays } from '#lib/statistics/streak.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

export function TodaySummary({ state, now }: StatisticProps) {
  const tally = state.days.get(now.today) ?? emptyTally;
  const streak = countStreak(new Set(state.days.keys()), listWaitingDays(state, now.today, now.zone), now.today);
  return (
    <TitledSection title="Today">
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Figure name="answers" value={tally.reviews} />
        <Figure name="right" value={tally.right} />
        <Figure name="new cards" value={tally.introduced} />
        <Figure name="minutes" value={Math.round(tally.durationMillis / 60_000)} />
      </dl>
      {streak > 1 && (
        <p className="mt-4">
          You have studied on {streak} days in a row. A day on which nothing was due breaks nothing.
        </p>
      )}
    </TitledSection>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="catalogue">{name}</dt>
      <dd className="tabular text-title">{value}</dd>
    </div>
  );
}
