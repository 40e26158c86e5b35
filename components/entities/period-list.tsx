'use client';
/** The facts that speak of an entity, year by year: what happened, how many facts of which standing, and the facts folded below. */
import type { PeriodView } from '#lib/facts/entity-view.ts';
import { PeriodRow } from './period-row.tsx';

interface PeriodListProps {
  readonly periods: readonly PeriodView[];
  readonly dossierId: string;
}

/** Up to so many facts can be read at a stretch; more are opened year by year. */
const readable = 12;

export function PeriodList({ periods, dossierId }: PeriodListProps) {
  const count = periods.reduce((sum, { facts }) => sum + facts.length, 0);
  return (
    <ol>
      {periods.map((period) => (
        <PeriodRow key={period.id} period={period} beginsOpen={count <= readable} dossierId={dossierId} />
      ))}
    </ol>
  );
}
