'use client';
/** What the log adds up to, in the order in which one asks: today, what is coming, what holds, what is mastered, where the time went. */
import type { ProgressState } from '#lib/progress/progress-state.ts';
import { useSettings } from '../settings/use-settings.ts';
import { DueForecast } from './due-forecast.tsx';
import { MasteryTables, type CardLabels, type GroupNames } from './mastery-tables.tsx';
import { MemoryCharts } from './memory-charts.tsx';
import { RetentionTable } from './retention-table.tsx';
import { TimeSpent } from './time-spent.tsx';
import { TodaySummary } from './today-summary.tsx';
import { useNow } from './use-now.ts';
import { useProgress } from './use-progress.ts';
import { YearCalendar } from './year-calendar.tsx';

export interface StatisticsProps {
  readonly cards: readonly CardLabels[];
  readonly groups: readonly GroupNames[];
}

export function Statistics({ cards, groups }: StatisticsProps) {
  const status = useProgress((progress) => progress.status);
  const state: ProgressState = useProgress((progress) => progress.state);
  const isSettingsRead = useSettings((settings) => settings.status === 'ready');
  const now = useNow();
  if (status !== 'ready' || !isSettingsRead || state.days.size === 0) return null;
  return (
    <div className="mb-12 space-y-12">
      <TodaySummary state={state} now={now} />
      <DueForecast state={state} now={now} />
      <RetentionTable state={state} now={now} />
      <MasteryTables cards={cards} groups={groups} state={state} now={now} />
      <YearCalendar state={state} now={now} />
      <TimeSpent state={state} now={now} />
      <MemoryCharts state={state} now={now} />
    </div>
  );
}
