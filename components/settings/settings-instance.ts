'use client';
/** The one settings store of this tab, over localStorage. On the server it stays unread and holds the usual settings. */
import { systemClock } from '#lib/core/clock.ts';
import { toLearnerClock } from '#lib/settings/apply-settings.ts';
import { buildSettingsStore, type SettingsStorage } from '#lib/settings/settings-store.ts';
import { settingsName as name } from '#lib/settings/stored-settings.ts';
import { readSetting, writeSetting } from '../keeping/device-setting.ts';

const storage: SettingsStorage = {
  read: () => readSetting(name),
  write: (text) => writeSetting(name, text),
  putAside: (text) => writeSetting(`${name}-unreadable`, text),
  onForeignChange: (listener) =>
    window.addEventListener('storage', (event) => {
      // Without a key, everything was removed.
      if (event.key === name || event.key === null) listener();
    }),
};

export const settingsStore = buildSettingsStore(storage);

/** The clock with the learner's own beginning of a day. */
export const learnerClock = toLearnerClock(systemClock, () => settingsStore.getState().settings.rolloverHour);
