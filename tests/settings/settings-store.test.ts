import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#lib/settings/settings.ts';
import { buildSettingsStore } from '#lib/settings/settings-store.ts';
import { parseStoredSettings } from '#lib/settings/stored-settings.ts';

/** One device: what is stored, and the tabs that hear of changes in the others. */
function openDevice(stored?: string, isFull = false) {
  const device = { stored, aside: [] as string[], writes: 0 };
  const tabs: (() => void)[] = [];
  const openTab = () => {
    let listener = () => {};
    tabs.push(() => listener());
    const own = tabs.length - 1;
    return buildSettingsStore({
      read: () => device.stored,
      write: (text) => {
        if (isFull) return false;
        device.stored = text;
        device.writes++;
        for (const [at, tell] of tabs.entries()) if (at !== own) tell();
        return true;
      },
      putAside: (text) => !isFull && device.aside.push(text) > 0,
      onForeignChange: (given) => (listener = given),
    });
  };
  return { device, openTab };
}

const settingsIn = (text: string | undefined) => {
  const stored = parseStoredSettings(text);
  return stored.type === 'read' ? stored.settings : undefined;
};
const record = (over: object) => JSON.stringify({ version: 1, settings: { ...defaultSettings, ...over } });

describe('the gate', () => {
  it('writes nothing by reading', () => {
    const { device, openTab } = openDevice(record({ newCardsPerDay: 20 }));
    const store = openTab();
    store.open();
    expect(store.getState()).toMatchObject({ status: 'ready', settings: { newCardsPerDay: 20 } });
    expect(device.writes).toBe(0);
  });

  it('puts a change that comes before the reading on what is stored', () => {
    const { device, openTab } = openDevice(record({ newCardsPerDay: 20 }));
    openTab().change({ isTextLarger: true });
    expect(settingsIn(device.stored)).toMatchObject({ newCardsPerDay: 20, isTextLarger: true });
  });

  it('holds the usual settings until they are read, and where none are stored', () => {
    const store = openDevice().openTab();
    expect(store.getState()).toEqual({ status: 'unread', settings: defaultSettings });
    store.open();
    expect(store.getState().settings).toEqual(defaultSettings);
  });
});

describe('several tabs', () => {
  it('follow each other, and none undoes what another changed', () => {
    const { device, openTab } = openDevice();
    const [here, there] = [openTab(), openTab()];
    here.open();
    there.open();
    here.change({ newCardsPerDay: 5 });
    expect(there.getState().settings.newCardsPerDay).toBe(5);
    there.change({ rolloverHour: 6 });
    expect(here.getState().settings).toMatchObject({ newCardsPerDay: 5, rolloverHour: 6 });
    expect(settingsIn(device.stored)).toMatchObject({ newCardsPerDay: 5, rolloverHour: 6 });
  });
});

describe('a record that cannot be read', () => {
  it.each(['{"version":1,"settings":{"newCardsPerDay":-4}}', 'no JSON', '[]', '{}', 'null'])(
    'such as %s is put aside and said so, and changes are kept again',
    (text) => {
      const { device, openTab } = openDevice(text);
      const store = openTab();
      store.open();
      expect(store.getState()).toMatchObject({ settings: defaultSettings, problem: { code: 'settings-damaged' } });
      expect(device).toMatchObject({ stored: text, aside: [text] });
      store.change({ newCardsPerDay: 7 });
      expect(settingsIn(device.stored)?.newCardsPerDay).toBe(7);
      expect(store.getState().problem).toBeUndefined();
    },
  );

  it('stays where it is when it cannot be put aside', () => {
    const { device, openTab } = openDevice('no JSON', true);
    const store = openTab();
    store.change({ newCardsPerDay: 7 });
    expect(device.stored).toBe('no JSON');
    expect(store.getState()).toMatchObject({ settings: { newCardsPerDay: 7 }, problem: { code: 'settings-damaged' } });
  });

  it('of a newer app is left alone; a change holds for the visit', () => {
    const newer = '{"version":2,"settings":{"hue":7}}';
    const { device, openTab } = openDevice(newer);
    const store = openTab();
    store.open();
    store.change({ newCardsPerDay: 7 });
    store.change({ rolloverHour: 5 });
    expect(device).toMatchObject({ stored: newer, aside: [] });
    expect(store.getState()).toMatchObject({
      settings: { newCardsPerDay: 7, rolloverHour: 5 },
      problem: { code: 'settings-newer' },
    });
  });
});

it('without storage a change holds for the visit, and the screen is told', () => {
  const store = openDevice(undefined, true).openTab();
  store.open();
  store.change({ isMotionReduced: true });
  expect(store.getState()).toMatchObject({
    settings: { isMotionReduced: true },
    problem: { code: 'storage-unavailable' },
  });
});
