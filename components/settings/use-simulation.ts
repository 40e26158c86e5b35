'use client';
/** What a simulation needs of this learner: the cards, what is known of them, and the moment at which the screen was opened. */
import type { CardId } from '#lib/core/ids.ts';
import { emptyTally } from '#lib/progress/day-tally.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { toParameters, toPlan, toSpread } from '#lib/settings/apply-settings.ts';
import type { Settings } from '#lib/settings/settings.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import type { SimulationInput } from '#lib/study/simulate-study.ts';
import { useNow } from '../progress/use-now.ts';
import { useProgress } from '../progress/use-progress.ts';

/** Cards of another dossier, or of one that is gone, are not asked here. */
function pickKnown(cards: readonly QueueCard[], known: ReadonlyMap<CardId, CardProgress>) {
  return new Map(
    cards.flatMap(({ id }) => {
      const progress = known.get(id);
      return progress === undefined ? [] : [[id, progress] as const];
    }),
  );
}

/** Undefined until the log has been read. */
export function useSimulation(cards: readonly QueueCard[]): ((settings: Settings) => SimulationInput) | undefined {
  const status = useProgress((progress) => progress.status);
  const state = useProgress((progress) => progress.state);
  const { nowMillis, zone, today } = useNow();
  if (status !== 'ready') return undefined;
  return (settings) => ({
    cards,
    progress: pickKnown(cards, state.cards),
    holds: state.holds,
    scheduler: buildFsrsScheduler(toParameters(settings)),
    spreadOver: (countDueOn) => toSpread(settings, countDueOn),
    plan: toPlan(settings),
    done: state.days.get(today) ?? emptyTally,
    nowMillis,
    zone,
    seed: 'settings',
  });
}
