'use client';
/** The settings of a room, each with what it means. What is set here holds from opening to close, but for the timer, which the host may change. */
import { latestEndMillis, longestOpenDays, teamLimit, type RoomSettings } from '#lib/rooms/room-settings.ts';
import { Switch } from '../../settings/switch.tsx';
import { ExplainedPick } from './explained-pick.tsx';
import { listKeepings, namings, paces, scorings } from '../room-words.ts';
import { TeamsField } from './teams-field.tsx';
import { TimingPick } from './timing-pick.tsx';

interface HostSettingsProps {
  readonly settings: RoomSettings;
  onChange(settings: RoomSettings): void;
}

export function HostSettings({ settings, onChange }: HostSettingsProps) {
  const change = (given: Partial<RoomSettings>) => onChange({ ...settings, ...given });
  const { closesAtMillis, ...open } = settings;
  const { seconds: _, ...untimed } = settings;
  return (
    <>
      <ExplainedPick
        title="Pace"
        value={settings.pace}
        options={paces}
        onChange={(pace) => onChange(pace === 'self' ? { ...settings, pace } : { ...open, pace })}
      />
      {settings.pace === 'self' ? (
        <label className="block border-b border-rule py-3 font-sans text-ui font-semibold">
          Closes by itself
          <input
            type="datetime-local"
            max="9999-12-30T23:59"
            className="mt-1 block min-h-11 w-full border border-line bg-sheet px-3 font-sans text-ui font-normal"
            value={closesAtMillis === undefined ? '' : printLocal(closesAtMillis)}
            onChange={({ target }) => {
              const millis = new Date(target.value).getTime();
              onChange(millis <= latestEndMillis ? { ...open, closesAtMillis: millis } : open);
            }}
          />
          <span className="catalogue mt-1 block font-normal">
            Left empty, it stays open until you close it, for {longestOpenDays} days at most.
          </span>
        </label>
      ) : (
        <TimingPick timing={settings} onChange={(timing) => onChange({ ...untimed, ...timing })} />
      )}
      <ExplainedPick
        title="Points"
        value={settings.scoring}
        options={scorings}
        onChange={(scoring) => change({ scoring })}
      />
      <ExplainedPick title="Names" value={settings.names} options={namings} onChange={(names) => change({ names })} />
      <TeamsField teams={settings.teams} most={teamLimit} onChange={(teams) => change({ teams: [...teams] })} />
      <div className="border-b border-rule pb-3">
        <Switch label="Quiet, as in an exam" isOn={settings.isQuiet} onSwitch={(isQuiet) => change({ isQuiet })}>
          Players see neither key, result nor ranking before the room is closed.
        </Switch>
      </div>
      <ExplainedPick
        title="Names and answers are kept"
        value={String(settings.keepHours)}
        options={listKeepings(settings.keepHours)}
        onChange={(hours) => change({ keepHours: Number(hours) })}
      />
    </>
  );
}

/** As the browser's field for a local time wants it: `2026-11-22T10:30`. */
function printLocal(millis: number): string {
  const local = new Date(millis - new Date(millis).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
