import { afterEach, expect, it, vi } from 'vitest';
import { readSetting, writeSetting } from '#components/keeping/device-setting.ts';
import { denyStorage, keepStorage } from '#tests/setup/stub-storage.ts';

afterEach(() => vi.unstubAllGlobals());

it('what was written is read, and whoever wrote it is told that it was kept', () => {
  keepStorage('localStorage');
  expect([writeSetting('look', 'plain'), readSetting('look')]).toEqual([true, 'plain']);
});

it('where nothing is kept whoever writes is told so, and nothing is found', () => {
  denyStorage('localStorage');
  expect([writeSetting('look', 'plain'), readSetting('look')]).toEqual([false, undefined]);
});
