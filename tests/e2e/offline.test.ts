import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { screens } from './screens.ts';
import { answerSome, expectToSee, readStem, visit } from './visit.ts';

const browser = provideChromium({ hasWorkers: true });

/** Visits the first page once, waits until the app is on the device, and takes the network away. */
async function visitOnce(): Promise<BrowserContext> {
  const context = await browser.newContext();
  const { page } = await visit(context, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.close();
  return context;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, path: string) => page.goto(new URL(path, inject('baseUrl')).href);

describe('without network, after one visit', () => {
  it('every screen opens by its address, with its fonts, and misses nothing', async () => {
    const context = await visitOnce();
    const { page, expectQuiet } = await visit(context, '/');
    const missed: string[] = [];
    page.on('requestfailed', (request) => {
      // What a page was still asking for when it was left is no loss.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') missed.push(request.url());
    });
    for (const path of [...screens, '/study?dossier=russia-pakistan']) {
      const answer = await go(page, path);
      expect({ path, status: answer?.status() }).toEqual({ path, status: 200 });
      await expectToSee(heading(page));
      const fonts = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
      expect(fonts).toContain('loaded');
    }
    expect(missed).toEqual([]);
    expectQuiet();
  });

  it('says once that it works so, and under Settings for good', async () => {
    const context = await browser.newContext();
    const { page, expectQuiet } = await visit(context, '/');
    const note = page.getByText('Ready to use without network.', { exact: true });
    await expectToSee(note);
    await page.reload();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForLoadState('networkidle');
    expect(await note.count()).toBe(0);
    await context.setOffline(true);
    await go(page, '/settings');
    await expectToSee(page.getByText('Ready to use without network: every page, map and question'));
    expectQuiet();
  });

  it('the map of places is drawn, and a place tells its facts and leads to where they stand', async () => {
    const { page, expectQuiet } = await visit(await visitOnce(), '/dossiers/russia-pakistan/places');
    const map = page.locator('main svg').first();
    await expectToSee(map);
    expect(await map.locator('path').count()).toBeGreaterThan(20);
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: /^Islamabad/ })
      .click();
    const facts = page.getByRole('region', { name: 'Facts of the chosen place' });
    await expectToSee(facts.getByRole('heading', { name: 'Islamabad' }));
    await facts.locator('a[href*="/sources/"]:visible').first().click();
    await page.waitForURL('**/sources/**');
    await expectToSee(heading(page));
    expectQuiet();
  });

  it('links lead from screen to screen without loading a page anew', async () => {
    const context = await visitOnce();
    const { page, expectQuiet } = await visit(context, '/');
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('link', { name: 'Progress' }).click();
    await expectToSee(page.getByRole('heading', { name: 'Progress', level: 1 }));
    await menu.getByRole('link', { name: 'Read' }).click();
    await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Glossary' }).click();
    await page.waitForURL('**/glossary');
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: 'Study' }).click();
    await page.waitForURL('**/study?dossier=russia-pakistan');
    expect(await readStem(page)).not.toBe('');
    expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expectQuiet();
  });

  it('links work from the very page of the first visit too', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.getByRole('main').getByRole('link', { name: 'Study' }).click();
    expect(await readStem(page)).not.toBe('');
  });

  it('questions are answered and kept, and a reload goes on with the session', async () => {
    const context = await visitOnce();
    const { page } = await visit(context, '/study');
    await answerSome(page, 3);
    const stem = await readStem(page);
    await page.reload();
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('3 answered'));
    await go(page, '/progress');
    await expectToSee(page.getByRole('row', { name: /^Today 3 / }));
  });

  it('the search finds, and leads to what it found', async () => {
    const { page } = await visit(await visitOnce(), '/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'People, states, sources, facts and terms' }).fill('kashmir india');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dossiers/russia-pakistan/**');
    await expectToSee(heading(page));
  });

  it('an address that is not kept is answered with a sentence and ways on', async () => {
    const context = await visitOnce();
    const { page } = await visit(context, '/no-such-page');
    await expectToSee(page.getByRole('heading', { name: 'This page needs the network.' }));
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try this page again' }).click();
    await expectToSee(page.getByRole('heading', { name: 'There is no such page.' }));
  });
});

it('the app can be installed: name, start and icons are there', async () => {
  const { page } = await visit(await browser.newContext(), '/');
  const manifest: unknown = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? { href: '' };
    return (await fetch(href)).json();
  });
  expect(manifest).toMatchObject({ name: 'Dossier', start_url: '/', display: 'standalone' });
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
