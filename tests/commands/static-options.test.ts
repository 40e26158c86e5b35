import { expect, it } from 'vitest';
import { parseStaticOptions } from '#lib/commands/static-options.ts';

it('goes to the root of a host and into out/ unless told otherwise', () => {
  expect(parseStaticOptions([])).toEqual({ ok: true, value: { base: '', out: 'out' } });
  for (const root of ['/', '']) {
    expect(parseStaticOptions(['--base', root])).toEqual({ ok: true, value: { base: '', out: 'out' } });
  }
});

it.each(['/dossier', '/a/b-c', '/~someone/dossier_2.0'])('takes the sub-path %s', (base) => {
  expect(parseStaticOptions(['--base', base, '--out', 'site'])).toEqual({ ok: true, value: { base, out: 'site' } });
});

it.each(['dossier', '/dossier/', '//dossier', '/a//b', '/a b', '/ä', '/a?b', '/..', '/a/../b'])(
  'refuses the sub-path “%s” in a sentence',
  (base) => {
    const refused = parseStaticOptions(['--base', base]);
    expect(refused.ok ? '' : refused.error).toBe(
      `--base is "${base}", but a sub-path begins with a slash and ends without one, as in /dossier.`,
    );
  },
);

it('names its options to whoever uses another', () => {
  const refused = parseStaticOptions(['--bass', '/dossier']);
  expect(refused.ok ? '' : refused.error).toContain('The options are --base /PATH and --out FOLDER.');
});
