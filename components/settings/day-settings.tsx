'use client';
/** How much a day brings, how long a card may rest, and when a day begins. */
import { ranges } from '#lib/settings/settings.ts';
import { formatHour } from './format-hour.ts';
import { NumberSetting } from './number-setting.tsx';
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { useSettings } from './use-settings.ts';

const [firstHour, lastHour] = ranges.rolloverHour;
const hours = Array.from({ length: lastHour - firstHour + 1 }, (_, at) => firstHour + at);

export function DaySettings() {
  const settings = useSettings((state) => state.settings);
  return (
    <TitledSection title="A day’s work">
      <NumberSetting
        label="New cards"
        unit="a day"
        value={settings.newCardsPerDay}
        range={ranges.newCardsPerDay}
        onChange={(newCardsPerDay) => settingsStore.change({ newCardsPerDay })}
      />
      <NumberSetting
        label="Due cards, at most"
        unit="a day"
        value={settings.reviewsPerDay}
        range={ranges.reviewsPerDay}
        onChange={(reviewsPerDay) => settingsStore.change({ reviewsPerDay })}
      />
      <NumberSetting
        label="Longest rest"
        unit="days"
        value={settings.maximumIntervalDays}
        range={ranges.maximumIntervalDays}
        onChange={(maximumIntervalDays) => settingsStore.change({ maximumIntervalDays })}
      />
      <p className="catalogue mt-3">
        Ten new cards a day suit ten minutes, fifteen to twenty suit twenty. A longest rest of 60 days cost nothing in
        simulations and helped where memory fades faster than the model thinks.
      </p>
      <label className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 font-sans text-ui">
        A day begins at
        <select
          className="tabular field min-h-10 w-28 font-sans text-ui"
          value={settings.rolloverHour}
          onChange={(event) => settingsStore.change({ rolloverHour: Number(event.target.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {formatHour(hour)}
            </option>
          ))}
        </select>
      </label>
      <p className="catalogue mt-2">What you study before that hour still counts for the evening before.</p>
    </TitledSection>
  );
}
