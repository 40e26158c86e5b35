'use client';
/** What a simulation needs of this learner: the cards, what is known of them, and the moment at which the screen was opened. */
import { useMemo } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import { emptyTally } from '#lib/progress/day-tally.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { toParameters, toPlan, toSpread } from '#lib/settings/apply-settings.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { sumFirstAnswers, type FirstAnswers } from '#lib/study/first-answers.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import type { SimulationInput } from '#lib/study/simulate-study.ts';
import { useNow } from '../progress/use-now.ts';
import { useProgress } from '../progress/use-progress.ts';
import { learnerClock } from './settings-instance.ts';

/** Cards of another dossier, or of one that is gone, are not asked here. */
function pickKnown(cards: readonly QueueCard[], known: ReadonlyMap<CardId, CardProgress>) {
  return new Map(
    cards.flatMap(({ id }) => {
      const progress = known.get(id);
      return progress === undefined ? [] : [[id, progress] as const];
    }),
  );
}

export interface SimulatedLearner {
  readonly firstAnswers: FirstAnswers;
  inputFor(settings: Settings): SimulationInput;
}

/** Undefined until the log has been read; the same for as long as the log and the day are. */
export function useSimulation(cards: readonly QueueCard[]): SimulatedLearner | undefined {
  const status = useProgress((progress) => progress.status);
  const state = useProgress((progress) => progress.state);
  const { nowMillis, today } = useNow();
  return useMemo(() => {
    if (status !== 'ready') return undefined;
    const firstAnswers = sumFirstAnswers(state.days.values());
    return {
      firstAnswers,
      inputFor: (settings) => ({
        cards,
        progress: pickKnown(cards, state.cards),
        holds: state.holds,
        scheduler: buildFsrsScheduler(toParameters(settings)),
        spreadOver: (countDueOn) => toSpread(settings, countDueOn),
        plan: toPlan(settings),
        done: state.days.get(today) ?? emptyTally,
        nowMillis,
        zone: learnerClock.zoneAt(nowMillis),
        seed: 'settings',
        knownAtFirst: firstAnswers.share,
      }),
    };
  }, [cards, status, state, nowMillis, today]);
}
