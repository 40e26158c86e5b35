'use client';
/** What is due and what is new today in one dossier, counted from its cards and this device's log. */
import Link from 'next/link';
import { emptyTally } from '#lib/progress/day-tally.ts';
import type { ProgressState } from '#lib/progress/progress-state.ts';
import { countLeft } from '#lib/schedule/study-plan.ts';
import { toPlan } from '#lib/settings/apply-settings.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { buildQueue, type QueueCard } from '#lib/study/pick-card.ts';
import { useNow, type Now } from '../progress/use-now.ts';
import { useProgress } from '../progress/use-progress.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { useSettings } from '../settings/use-settings.ts';

interface TodayPanelProps {
  readonly cards: readonly QueueCard[];
  readonly href: string;
}

export function TodayPanel({ cards, href }: TodayPanelProps) {
  const status = useProgress((progress) => progress.status);
  const state = useProgress((progress) => progress.state);
  const settings = useSettings((each) => each.settings);
  const now = useNow();
  const counts = status === 'ready' ? countToday(cards, state, settings, now) : undefined;
  return (
    <div className="flex flex-wrap items-end justify-between gap-6">
      <dl className="flex gap-8" aria-busy={counts === undefined}>
        <Count name="due" value={counts?.due} />
        <Count name="new" value={counts?.fresh} />
        <Count name="begun so far" value={counts?.begun} of={cards.length} />
      </dl>
      <Link href={href} className="button ml-auto min-w-32">
        {counts && counts.due + counts.fresh === 0 ? 'Look again' : 'Study'}
      </Link>
    </div>
  );
}

function countToday(
  cards: readonly QueueCard[],
  { cards: known, holds, days }: ProgressState,
  settings: Settings,
  { nowMillis, zone, today }: Now,
) {
  const plan = toPlan(settings);
  const done = days.get(today) ?? emptyTally;
  const queue = buildQueue({
    cards,
    progressOf: (card) => known.get(card),
    holdOf: (card) => holds.get(card),
    scheduler: readScheduler(),
    nowMillis,
    zone,
    ...countLeft(plan, done),
    examDay: plan.examDay,
  });
  return {
    due: queue.due.length + queue.learning.length + queue.waiting.length,
    fresh: queue.fresh.length,
    begun: cards.filter(({ id }) => known.has(id)).length,
  };
}

function Count({
  name,
  value,
  of,
}: {
  readonly name: string;
  readonly value: number | undefined;
  readonly of?: number;
}) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="catalogue">{name}</dt>
      <dd className="tabular text-title">
        {value ?? '–'}
        {of !== undefined && <span className="text-ui text-faded"> of {of}</span>}
      </dd>
    </div>
  );
}
