/** The static build on a host that only serves files, under a sub-path. */
import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildStaticOnce, staticBase } from '#tests/setup/build-static.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { serveFiles, type FileHost } from '#tests/setup/serve-files.ts';
import { screens } from './screens.ts';
import { answerSome, expectToSee, readStem, visitAt, type Visit } from './visit.ts';

const buildPatienceMillis = 300_000;

const browser = provideChromium({ hasWorkers: true });
let folder: string;
let host: FileHost;
let context: BrowserContext;
beforeAll(async () => {
  folder = await buildStaticOnce();
}, buildPatienceMillis);
beforeEach(async () => {
  host = await serveFiles(folder, staticBase);
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** The address that a host of files gives a screen. */
const asFolder = (path: string) => (path.endsWith('/') ? path : `${path}/`);
const addressOf = (path: string) => `${host.url}${staticBase}${path}`;
const open = (path: string): Promise<Visit> => visitAt(context, addressOf(path));
const menu = (page: Page) => page.getByRole('navigation', { name: 'Main' });

/** The page of a first visit, once the whole app is on the device. */
async function openFirst(path: string): Promise<Visit> {
  const first = await open(path);
  await first.page.evaluate(() => navigator.serviceWorker.ready);
  return first;
}

describe('the static build', () => {
  it('opens every screen by its address, says nothing on the console and asks for nothing outside its path', async () => {
    for (const path of screens.map(asFolder)) {
      const { page, expectQuiet } = await open(path);
      await expectToSee(page.getByRole('heading', { level: 1 }).first());
      await page.waitForLoadState('networkidle');
      expectQuiet();
      await page.close();
    }
    expect(host.asked.filter((path) => !path.startsWith(`${staticBase}/`))).toEqual([]);
  });

  it('leads from screen to screen by its links, without loading a page anew', async () => {
    const { page, expectQuiet } = await open('/');
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    for (const name of ['Read', 'Test', 'Progress', 'Settings', 'Today']) {
      await menu(page).getByRole('link', { name }).click();
      await expectToSee(menu(page).locator('[aria-current=page]', { hasText: name }));
    }
    await page.getByRole('main').getByRole('link', { name: 'Study' }).click();
    expect(await readStem(page)).not.toBe('');
    expect(new URL(page.url()).pathname).toBe(`${staticBase}/study/`);
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expectQuiet();
  });

  it('has the look that was chosen before its scripts', async () => {
    const plain = await browser.newContext({ serviceWorkers: 'block' });
    const { page } = await visitAt(plain, addressOf('/settings/'));
    await page.getByLabel('Larger text').check();
    await plain.route('**/_next/static/**/*.js', (route) => route.abort());
    const { page: other } = await visitAt(plain, addressOf('/dossiers/'));
    expect(await other.locator('html').getAttribute('class')).toBe('larger-text');
  });

  it('is studied, kept and reloaded without network, and its links still work', async () => {
    const { page, expectQuiet } = await openFirst('/study/');
    await answerSome(page, 2);
    await context.setOffline(true);
    const stem = await readStem(page);
    await page.reload();
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('2 answered'));
    await answerSome(page, 1);
    await menu(page).getByRole('link', { name: 'Progress' }).click();
    await expectToSee(page.getByRole('row', { name: /^Today 3 / }));
    await page.goto(addressOf('/dossiers/russia-pakistan/sources/agazade/'));
    await expectToSee(page.getByRole('heading', { name: /in our words/ }));
    expectQuiet();
  });

  it('answers an address that leads nowhere with a sentence, with network and without', async () => {
    const { page } = await openFirst('/');
    await page.goto(addressOf('/no-such-page'));
    await expectToSee(page.getByRole('heading', { name: 'There is no such page.' }));
    await context.setOffline(true);
    await page.goto(addressOf('/no-such-page'));
    await expectToSee(page.getByRole('heading', { name: 'This page needs the network.' }));
    await page.getByRole('link', { name: 'read', exact: true }).click();
    await expectToSee(page.getByRole('heading', { name: 'Dossiers' }));
  });

  it('can be installed: start, shortcuts and icons lie under its path', async () => {
    const { page } = await open('/');
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { data = '' } = await session.send('Page.getAppManifest');
    const addresses = [...data.matchAll(/"(?:id|start_url|src|url)":\s*"([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    expect(addresses.filter((address) => !address?.startsWith(`${staticBase}/`))).toEqual([]);
  });

  it('gives a paper’s link that lies under its path', async () => {
    const { page } = await open('/assess/');
    await page.getByText('The same paper for several people').click();
    const link = await page.getByLabel(/Whoever opens this link/).inputValue();
    expect(link).toContain(addressOf('/assess/?'));
    await page.goto(link);
    await expectToSee(page.getByRole('button', { name: 'Begin the paper' }));
  });

  it('names the scripts of each page and allows no other', async () => {
    for (const path of screens.map(asFolder)) {
      const page = await (await fetch(addressOf(path))).text();
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      expect(policy).toMatch(/script-src 'self'(?: 'sha256-[\w+/=]{44}')+;/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
    }
  });
});
