'use client';
/** All settings, in the order in which they matter: how well, how much, when, how the screen looks, and what the device has. */
import type { QueueCard } from '#lib/study/pick-card.ts';
import { DaySettings } from './day-settings.tsx';
import { DeviceSettings } from './device-settings.tsx';
import { ExamSetting } from './exam-setting.tsx';
import { RetentionSetting } from './retention-setting.tsx';
import { ScreenSettings } from './screen-settings.tsx';
import { StepsSettings } from './steps-settings.tsx';
import { useSettings } from './use-settings.ts';
import { WeekSettings } from './week-settings.tsx';

export function SettingsPanel({ cards }: { readonly cards: readonly QueueCard[] }) {
  const status = useSettings((state) => state.status);
  const problem = useSettings((state) => state.problem);
  return (
    <>
      <p role="status" className={problem ? 'mb-6 border-l-4 border-ochre bg-sheet px-4 py-3 font-sans text-ui' : ''}>
        {problem?.message}
      </p>
      {status === 'unread' ? (
        <p className="catalogue">Opening your settings …</p>
      ) : (
        <div className="space-y-12">
          <RetentionSetting cards={cards} />
          <DaySettings />
          <ExamSetting cards={cards} />
          <WeekSettings />
          <StepsSettings />
          <ScreenSettings />
          <DeviceSettings />
        </div>
      )}
    </>
  );
}
