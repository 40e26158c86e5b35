import { expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { readStem, visit } from './visit.ts';

const browser = provideChromium({ hasWorkers: true });

it.each(['/', '/study', '/dossiers/russia-pakistan', '/no-such-page', '/dossiers/russia-pakistan/bank.txt', '/sw.js'])(
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
    expect(policy).toContain("trusted-types default; require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  },
);

it('a script that got into the page does not run, and the page works all the same', async () => {
  const { page } = await visit(await browser.newContext(), '/study');
  await readStem(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('globalThis.gotIn = true;');
    const frame = document.createElement('iframe');
    frame.src = 'javascript:parent.gotIn = true';
    document.body.append(script, frame);
  });
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByText('Shown.').waitFor();
  expect(await page.evaluate(() => 'gotIn' in globalThis)).toBe(false);
});

it('text never becomes markup, and a script comes from among the app’s own or not at all', async () => {
  const { page } = await visit(await browser.newContext(), '/study');
  await readStem(page);
  const refused = await page.evaluate(async () => {
    const { src = '' } = document.querySelector<HTMLScriptElement>('script[src]') ?? {};
    const load = (address: string) => () => (document.createElement('script').src = address);
    const attempts = {
      markup: () =>
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.gotIn = true">'),
      text: () => (document.createElement('script').textContent = 'globalThis.gotIn = true'),
      data: load('/dossiers/russia-pakistan/bank.txt'),
      climbing: load('/_next/static/../../dossiers/russia-pakistan/bank.txt'),
      elsewhere: load('https://elsewhere.test/_next/static/a.js'),
      worker: () => navigator.serviceWorker.register('/dossiers/russia-pakistan/bank.txt'),
      own: load(src),
    };
    const refusals: string[] = [];
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
      } catch (error) {
        if (error instanceof TypeError) refusals.push(name);
      }
    }
    return refusals;
  });
  expect(refused).toEqual(['markup', 'text', 'data', 'climbing', 'elsewhere', 'worker']);
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
