import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildOpeningScript } from '#lib/commands/opening-script.ts';
import { defaultSettings, type Settings } from '#lib/settings/settings.ts';
import { begunName } from '#lib/study/first-question.ts';
import { printSettings, settingsName } from '#lib/settings/stored-settings.ts';

/** The classes of a page with this record, or, by a function, with a storage of its own. */
function openPage(stored: string | null | (() => never), begun: string | null = null): string[] {
  const look: string[] = [];
  const getItem = (name: string) =>
    name === begunName ? begun : name !== settingsName ? 'another' : typeof stored === 'function' ? stored() : stored;
  const document = { documentElement: { classList: { add: (name: string) => look.push(name) } } };
  runInNewContext(buildOpeningScript(''), { localStorage: { getItem }, document });
  return look;
}

const record = (settings: Partial<Settings>) => printSettings({ ...defaultSettings, ...settings });

describe('before any other script of a page', () => {
  it.each([
    [{}, []],
    [{ isTextLarger: true }, ['larger-text']],
    [{ isMotionReduced: true }, ['no-motion']],
    [{ isTextLarger: true, isMotionReduced: true }, ['larger-text', 'no-motion']],
  ])('the look of %j is on the document', (settings, look) => {
    expect(openPage(record(settings))).toEqual(look);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{"version":1'],
    ['no record', '7'],
    ['a record of a newer app', record({ isTextLarger: true }).replace('"version":1', '"version":2')],
    ['something else than yes', '{"version":1,"settings":{"isTextLarger":"yes"}}'],
  ])('%s kept leaves the usual look', (_, stored) => {
    expect(openPage(stored)).toEqual([]);
  });

  it('a denied storage leaves the usual look', () => {
    const deny = () => {
      throw new Error('denied');
    };
    expect(openPage(deny)).toEqual([]);
  });

  it('a device on which something has been answered is marked, whatever look it has', () => {
    expect(openPage(null, 'yes')).toEqual(['begun']);
    expect(openPage(record({ isTextLarger: true }), 'yes')).toEqual(['larger-text', 'begun']);
  });

  it('addresses of scripts are guarded', () => {
    expect(buildOpeningScript('/sub')).toContain('/sub/_next/static/');
  });
});
