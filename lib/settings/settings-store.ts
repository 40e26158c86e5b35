/**
 * The learner's settings for the screens. Nothing is written before it was read: a change is put on what is stored then,
 * so that no tab undoes another's. A record that cannot be read is put aside; one of a newer app is left alone.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '#lib/core/problem.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { parseStoredSettings, printSettings } from './stored-settings.ts';

/** Where the record lies. Nothing here throws: where storage is denied, `read` finds nothing and `write` says false. */
export interface SettingsStorage {
  read(): string | undefined;
  write(text: string): boolean;
  /** Keeps a text that cannot be read under another name. */
  putAside(text: string): boolean;
  onForeignChange(listener: () => void): void;
}

export interface SettingsState {
  readonly status: 'unread' | 'ready';
  readonly settings: Settings;
  readonly problem?: Problem | undefined;
}

export interface SettingsStore extends StoreApi<SettingsState> {
  /** Reads what is stored, once. */
  open(): void;
  change(patch: Partial<Settings>): void;
}

const broken: Problem = {
  code: 'settings-damaged',
  message: 'Your settings could not be read. They were put aside, and the usual ones hold until you change them.',
};
const newer: Problem = {
  code: 'settings-newer',
  message: 'Your settings were saved by a newer version. They are left as they are; changes here hold until you leave.',
};
const notKept: Problem = {
  code: 'storage-unavailable',
  message: 'This browser does not let the page keep settings. Changes hold until you leave.',
};

export function buildSettingsStore(storage: SettingsStorage): SettingsStore {
  const store = createStore<SettingsState>()(() => ({ status: 'unread', settings: defaultSettings }));

  /** Gives what is stored, or what this tab holds where nothing can be read. */
  const read = (): { readonly settings: Settings; readonly mayWrite: boolean; readonly problem?: Problem } => {
    const { settings } = store.getState();
    const text = storage.read();
    const stored = parseStoredSettings(text);
    switch (stored.type) {
      case 'read':
        return { settings: stored.settings, mayWrite: true };
      case 'none':
        return { settings, mayWrite: true };
      case 'newer':
        return { settings, mayWrite: false, problem: newer };
      case 'broken':
        return { settings, mayWrite: text !== undefined && storage.putAside(text), problem: broken };
    }
  };

  const follow = () => {
    const { settings, problem } = read();
    store.setState({ status: 'ready', settings, problem });
  };

  return {
    ...store,
    open: () => {
      if (store.getState().status === 'ready') return;
      follow();
      storage.onForeignChange(follow);
    },
    change: (patch) => {
      const { settings, mayWrite, problem } = read();
      const changed = { ...settings, ...patch };
      const isKept = mayWrite && storage.write(printSettings(changed));
      store.setState({ status: 'ready', settings: changed, problem: isKept ? undefined : (problem ?? notKept) });
    },
  };
}
