'use client';
/** How the screen looks and what keys do. */
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { SingleKeysSwitch } from './single-keys-switch.tsx';
import { Switch } from './switch.tsx';
import { useSettings } from './use-settings.ts';

export function ScreenSettings() {
  const { isTextLarger, isMotionReduced } = useSettings((state) => state.settings);
  return (
    <TitledSection title="Screen and keys">
      <Switch
        label="Larger text"
        isOn={isTextLarger}
        onSwitch={(toOn) => settingsStore.change({ isTextLarger: toOn })}
      />
      <Switch
        label="No movement"
        isOn={isMotionReduced}
        onSwitch={(toOn) => settingsStore.change({ isMotionReduced: toOn })}
      >
        Whoever asks their system for less movement has none here anyway.
      </Switch>
      <SingleKeysSwitch />
    </TitledSection>
  );
}
