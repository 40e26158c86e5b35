'use client';
/** After how many minutes a card is shown again on the day it was learnt or forgotten. */
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { StepsField } from './steps-field.tsx';
import { useSettings } from './use-settings.ts';

export function StepsSettings() {
  const { learningStepsMinutes, relearningStepsMinutes } = useSettings((state) => state.settings);
  return (
    <TitledSection title="Learning steps">
      <p>After so many minutes a card comes again on the same day, step by step, before it rests for days.</p>
      <StepsField
        label="A new card"
        steps={learningStepsMinutes}
        onChange={(steps) => settingsStore.change({ learningStepsMinutes: steps })}
      />
      <StepsField
        label="A forgotten card"
        steps={relearningStepsMinutes}
        onChange={(steps) => settingsStore.change({ relearningStepsMinutes: steps })}
      />
    </TitledSection>
  );
}
