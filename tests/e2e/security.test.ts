import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '#tests/setup/launch-chromium.ts';
import { readStem, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each(['/', '/study', '/dossiers/russia-pakistan', '/no-such-page', '/dossiers/russia-pakistan/bank.json', '/sw.js'])(
  '%s comes with the headers that no page can give itself',
  async (path) => {
    const { headers } = await fetch(new URL(path, inject('baseUrl')));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  },
);

it.each(['/', '/study', '/dossiers/russia-pakistan', '/progress', '/offline', '/no-such-page'])(
  '%s names the scripts it may run and allows no other',
  async (path) => {
    const page = await (await fetch(new URL(path, inject('baseUrl')))).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[\w+/=]{44}')+;/);
    expect(policy).not.toContain('unsafe');
  },
);

it('a script that got into the page does not run, and the page works all the same', async () => {
  const { page } = await visit(await browser.newContext(), '/study');
  await readStem(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.gotIn = true;';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.gotIn = true">');
  });
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByText('Shown.').waitFor();
  expect(await page.evaluate(() => 'gotIn' in globalThis)).toBe(false);
});

it('every screen says nothing on its console', async () => {
  const context = await browser.newContext();
  for (const path of ['/', '/study', '/dossiers', '/dossiers/russia-pakistan', '/progress', '/offline']) {
    const { page, expectQuiet } = await visit(context, path);
    await page.waitForLoadState('networkidle');
    expectQuiet();
    await page.close();
  }
});
