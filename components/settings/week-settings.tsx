'use client';
/** Weekdays with less work, and whether due days are moved towards the lighter ones. */
import { dayLoads, type DayLoad } from '#lib/settings/settings.ts';
import { settingsStore } from './settings-instance.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import { Switch } from './switch.tsx';
import { useSettings } from './use-settings.ts';

/** Monday first, by their places in the settings. */
const weekdays = [
  ['Monday', 1],
  ['Tuesday', 2],
  ['Wednesday', 3],
  ['Thursday', 4],
  ['Friday', 5],
  ['Saturday', 6],
  ['Sunday', 0],
] as const;
const loadNames: Readonly<Record<DayLoad, string>> = { normal: 'as usual', less: 'half', least: 'as little as can be' };

export function WeekSettings() {
  const settings = useSettings((state) => state.settings);
  const setLoad = (place: number, text: string) => {
    const load = dayLoads.find((each) => each === text);
    if (load) settingsStore.change({ weekdays: settings.weekdays.with(place, load) });
  };
  return (
    <TitledSection title="Easy days">
      <p>
        On these weekdays fewer cards fall due. A card moves by a few days at most, never beyond what its memory bears;
        cards with short intervals do not move.
      </p>
      <div className="mt-3 grid gap-x-8 font-sans text-ui sm:grid-cols-2">
        {weekdays.map(([name, place]) => (
          <label key={name} className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-1.5">
            {name}
            <select
              className="field min-h-10 w-44 font-sans text-ui"
              value={settings.weekdays[place]}
              onChange={(event) => setLoad(place, event.target.value)}
            >
              {dayLoads.map((load) => (
                <option key={load} value={load}>
                  {loadNames[load]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Switch
        label="Even out the days"
        isOn={settings.isLoadBalanced}
        onSwitch={(isLoadBalanced) => settingsStore.change({ isLoadBalanced })}
      >
        Of the days that suit a card about equally well, one with little work is taken.
      </Switch>
    </TitledSection>
  );
}
