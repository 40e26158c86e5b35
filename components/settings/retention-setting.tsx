'use client';
/** Desired retention, and what another one would cost this learner in the next month. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { ranges } from '#lib/settings/settings.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import { simulateStudy } from '#lib/study/simulate-study.ts';
import { CostChart } from './cost-chart.tsx';
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { useSettings } from './use-settings.ts';
import { useSimulation } from './use-simulation.ts';

const [least, most] = ranges.desiredRetention;
const daysAhead = 30;
const toPercent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

export function RetentionSetting({ cards }: { readonly cards: readonly QueueCard[] }) {
  const settings = useSettings((state) => state.settings);
  const [draft, setDraft] = useState<number>();
  const chosen = draft ?? settings.desiredRetention;
  const shown = useDeferredValue(chosen);
  const simulationOf = useSimulation(cards);
  const now = useMemo(
    () => simulationOf && simulateStudy(simulationOf(settings), daysAhead).answers,
    [simulationOf, settings],
  );
  const then = useMemo(
    () => simulationOf && simulateStudy(simulationOf({ ...settings, desiredRetention: shown }), daysAhead).answers,
    [simulationOf, settings, shown],
  );
  const id = useId();
  const use = () => {
    settingsStore.change({ desiredRetention: chosen });
    setDraft(undefined);
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
        <button type="button" className="button-plain" disabled={chosen === settings.desiredRetention} onClick={use}>
          Use {toPercent(chosen)}
        </button>
      </div>
      {now && then ? (
        <CostChart now={now} then={then} nowName={toPercent(settings.desiredRetention)} thenName={toPercent(shown)} />
      ) : (
        <p className="catalogue mt-4">Opening your log …</p>
      )}
    </TitledSection>
  );
}
