import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { isWider } from './find-faults.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { markOfSecond, serveEditions, type Editions } from './serve-editions.ts';
import { answerSome, countRows, expectToSee, readStem } from './visit.ts';

const browser = provideChromium({ hasWorkers: true });
let editions: Editions;
beforeAll(async () => {
  editions = await serveEditions(inject('baseUrl'));
});
beforeEach(() => editions.goBackToFirst());
afterAll(() => editions.stop());

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${editions.url}${path}`);
  return page;
}

/** A tab whose page came from the first edition's cache. */
async function openFirst(context: BrowserContext, path: string): Promise<Page> {
  const page = await open(context, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${editions.url}${path}`);
  return page;
}

/** What the browser does by itself at the next visit. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

const notice = (page: Page) => page.getByRole('button', { name: 'Reload' });

/** Which edition answers this page: its bank, and the screens behind its links. */
async function readEdition(page: Page): Promise<string[]> {
  const bank = await page.evaluate(async () => (await fetch('/dossiers/russia-pakistan/bank.txt')).text());
  const payload = await page.evaluate(async () => (await fetch('/progress?_rsc', { headers: { rsc: '1' } })).text());
  return [bank.startsWith('{"edition":2'), payload.includes(markOfSecond)].map((isSecond) =>
    isSecond ? 'second' : 'first',
  );
}

describe('a new version', () => {
  it('is offered, opens on request, and the session goes on', async () => {
    const context = await browser.newContext();
    const page = await openFirst(context, '/study');
    await answerSome(page, 2);
    const stem = await readStem(page);
    editions.bringOutSecond();
    await lookForUpdate(page);
    await expectToSee(notice(page));
    expect(await readEdition(page)).toEqual(['first', 'first']);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByText(markOfSecond).waitFor({ state: 'attached' });
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('2 answered'));
    expect(await readEdition(page)).toEqual(['second', 'second']);
    await notice(page).waitFor({ state: 'detached' });
  });

  it('leaves another tab with the version it began with, even without network, until that one is reloaded', async () => {
    const context = await browser.newContext();
    const [one, other] = [await openFirst(context, '/'), await openFirst(context, '/dossiers')];
    editions.bringOutSecond();
    await lookForUpdate(one);
    await one.getByRole('button', { name: 'Reload' }).click();
    await one.getByText(markOfSecond).waitFor({ state: 'attached' });
    await expectToSee(notice(other));
    await context.setOffline(true);
    expect(await readEdition(other)).toEqual(['first', 'first']);
    await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Study' }).click();
    expect(await readStem(other)).not.toBe('');
    expect(await other.getByText(markOfSecond).count()).toBe(0);
    await other.getByRole('button', { name: 'Reload' }).click();
    await other.getByText(markOfSecond).waitFor({ state: 'attached' });
    expect(await readEdition(other)).toEqual(['second', 'second']);
  });

  it('and the old one write to one log: what each answers the other counts, and does not ask again', async () => {
    const context = await browser.newContext();
    const old = await openFirst(context, '/study');
    await answerSome(old, 1);
    const fresh = await openFirst(context, '/');
    editions.bringOutSecond();
    await lookForUpdate(fresh);
    await fresh.getByRole('button', { name: 'Reload' }).click();
    await fresh.getByText(markOfSecond).waitFor({ state: 'attached' });
    await fresh.goto(`${editions.url}/study`);
    await expectToSee(fresh.getByText('1 answered'));
    expect([await readEdition(old), await readEdition(fresh)]).toEqual([
      ['first', 'first'],
      ['second', 'second'],
    ]);
    await answerSome(fresh, 1);
    await expect.poll(async () => (await readStem(old)) === (await readStem(fresh))).toBe(true);
    await answerSome(old, 1);
    await expect.poll(() => countRows(fresh)).toBe(4);
    await fresh.goto(`${editions.url}/progress`);
    await expectToSee(fresh.getByRole('row', { name: /^Today 3 / }));
  });

  it('is used at the next visit when the old one is open no more, and the old one is dropped', async () => {
    const context = await browser.newContext();
    const page = await openFirst(context, '/');
    editions.bringOutSecond();
    await lookForUpdate(page);
    await expectToSee(notice(page));
    await page.goto('about:blank');
    const later = await context.newPage();
    await expect
      .poll(async () => {
        await later.goto(editions.url);
        return later.getByText(markOfSecond).count();
      })
      .toBe(1);
    await expect
      .poll(() => later.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' build ')).length))
      .toBe(1);
  });

  it('can be put off', async () => {
    const context = await browser.newContext();
    const page = await openFirst(context, '/');
    editions.bringOutSecond();
    await lookForUpdate(page);
    await page.getByRole('button', { name: 'Later' }).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(await readEdition(page)).toEqual(['first', 'first']);
  });
});

it('the notice has no accessibility violation in either theme at any width, nor is the screen wider', async () => {
  const page = await openFirst(await browser.newContext(), '/');
  editions.bringOutSecond();
  await lookForUpdate(page);
  await expectToSee(notice(page));
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect({ width, violations: await findViolationsInThemes(page) }).toEqual({ width, violations: [] });
    expect(await isWider(page)).toBe(false);
  }
});
