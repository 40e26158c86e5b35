'use client';
/** Desired retention, and what another one would cost this learner in the next month. */
import { useId, useMemo, useRef, useState } from 'react';
import { ranges, type Settings } from '#lib/settings/settings.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import { simulateStudy } from '#lib/study/simulate-study.ts';
import { CostChart, sayCosts, type Cost } from './cost-chart.tsx';
import { FirstAnswersNote } from './first-answers-note.tsx';
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { useSettings } from './use-settings.ts';
import { useSimulation, type SimulatedLearner } from './use-simulation.ts';
import { useSliced } from './use-sliced.ts';

const [least, most] = ranges.desiredRetention;
const daysAhead = 30;
const toPercent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

export function RetentionSetting({ cards }: { readonly cards: readonly QueueCard[] }) {
  const settings = useSettings((state) => state.settings);
  const [draft, setDraft] = useState<number>();
  const chosen = draft ?? settings.desiredRetention;
  const learner = useSimulation(cards);
  const isSame = chosen === settings.desiredRetention;
  const beginNow = useMemo(() => learner && (() => costOf(learner, settings)), [learner, settings]);
  const beginWanted = useMemo(
    () => (learner && !isSame ? () => costOf(learner, { ...settings, desiredRetention: chosen }) : undefined),
    [learner, settings, chosen, isSame],
  );
  const now = useSliced(beginNow);
  const wanted = useSliced(beginWanted);
  const isWorking = now.isWorking || wanted.isWorking;
  const costs = now.value && { now: now.value, wanted: (isSame ? undefined : wanted.value) ?? now.value };
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const use = () => {
    settingsStore.change({ desiredRetention: chosen });
    setDraft(undefined);
    // The button rests now: the focus has to go elsewhere.
    slider.current?.focus();
  };
  return (
    <TitledSection title="Desired retention">
      <p>
        A card comes back when the chance that you still know it has fallen to this. Higher means fewer gaps and more
        work: from 90 to 95 % half as much again.
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor={id} className="font-sans text-ui">
          Desired retention
        </label>
        <input
          ref={slider}
          id={id}
          type="range"
          className="h-8 min-w-40 flex-1 accent-sea"
          min={Math.round(least * 100)}
          max={Math.round(most * 100)}
          step={1}
          value={Math.round(chosen * 100)}
          aria-valuetext={toPercent(chosen)}
          onChange={(event) => setDraft(Number(event.target.value) / 100)}
        />
        <output htmlFor={id} className="tabular text-right text-stem whitespace-nowrap">
          {toPercent(chosen)}
        </output>
        <button type="button" className="button-plain" disabled={isSame} onClick={use}>
          Use {toPercent(chosen)}
        </button>
      </div>
      <p role="status" className="catalogue mt-2 min-h-6">
        {learner === undefined ? 'Opening your log …' : isWorking && 'Working it out …'}
        {costs && !isWorking && draft !== undefined && <span className="sr-only">{sayCosts(costs)}</span>}
      </p>
      {costs && <CostChart {...costs} />}
      {learner && <FirstAnswersNote {...learner.firstAnswers} />}
    </TitledSection>
  );
}

function* costOf({ inputFor }: SimulatedLearner, settings: Settings): Generator<undefined, Cost> {
  const { answers } = yield* simulateStudy(inputFor(settings), daysAhead);
  return { answers, retention: toPercent(settings.desiredRetention) };
}
