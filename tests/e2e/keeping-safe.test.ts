import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { buildReview, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { addRows } from './add-rows.ts';
import { findViolations } from './find-violations.ts';
import { giveAnswer } from './take-test.ts';
import { answerSome, expectToSee, visit } from './visit.ts';

const browser = provideChromium();

const go = (page: Page, path: string) => page.goto(new URL(path, inject('baseUrl')).href);

describe('the browser’s promise to keep', () => {
  const countAsked = async (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('asked')));
  const countAsks = (context: BrowserContext) =>
    context.addInitScript(() => {
      navigator.storage.persist = async () => {
        sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
        return true;
      };
    });

  it('is asked for at the end of a practice that counts, and not of one that does not', async () => {
    for (const counts of [false, true]) {
      const context = await browser.newContext();
      await countAsks(context);
      const { page } = await visit(context, '/practice');
      await page.getByLabel('Count the answers in my schedule').setChecked(counts);
      await page.getByRole('button', { name: 'Practise' }).click();
      await answerSome(page, 1);
      await page.getByRole('button', { name: 'Stop here' }).click();
      await expectToSee(page.getByRole('heading', { name: 'Practice ended.' }));
      expect(await countAsked(page)).toBe(counts ? 1 : 0);
    }
  });

  it('is asked for at the end of a test, and once a backup has been restored', async () => {
    const context = await browser.newContext();
    await countAsks(context);
    const { page } = await visit(context, '/assess');
    await page.getByLabel('Length').selectOption('10');
    await page.getByRole('button', { name: 'Begin the paper' }).click();
    await giveAnswer(page);
    await page.keyboard.press('3');
    expect(await countAsked(page)).toBe(0);
    await page.getByRole('button', { name: 'Overview' }).first().click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expectToSee(page.locator('#result'));
    expect(await countAsked(page)).toBe(1);

    await go(page, '/progress');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup file' }).click();
    const file = await (await download).path();
    const other = await browser.newContext();
    await countAsks(other);
    const { page: to } = await visit(other, '/progress');
    await expectToSee(to.getByText('Nothing has been answered'));
    await to.setInputFiles('input[type=file]', file);
    await to.getByText(/entries were added; 0 were here already\./).waitFor();
    expect(await countAsked(to)).toBe(1);
  });

  it('is asked for once, when the first session has ended', async () => {
    const context = await browser.newContext();
    await countAsks(context);
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    expect(await countAsked(page)).toBe(0);
    for (const heading of ['Session ended.', 'Session ended.']) {
      await page.getByRole('button', { name: 'Stop here' }).click();
      await expectToSee(page.getByRole('heading', { name: heading }));
      expect(await countAsked(page)).toBe(1);
      await page.getByRole('button', { name: 'Go on' }).click();
      await answerSome(page, 1);
    }
  });

  it('can be asked for under Progress, and its answer is told', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      let answer = false;
      navigator.storage.persisted = async () => false;
      navigator.storage.persist = async () => {
        const given = answer;
        answer = true;
        return given;
      };
    });
    const { page } = await visit(context, '/progress');
    const ask = page.getByRole('button', { name: 'Ask the browser to keep them' });
    await ask.click();
    await expectToSee(page.getByText('The browser has not agreed.'));
    await ask.click();
    await expectToSee(page.getByText('The browser has promised'));
  });
});

describe('Safari’s seven days', () => {
  const beSafari = (context: BrowserContext, touchPoints: number) =>
    context.addInitScript((points) => {
      Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });
      Object.defineProperty(navigator, 'maxTouchPoints', { value: points });
    }, touchPoints);

  it.each([
    [5, 'Add to Home Screen'],
    [0, 'Add to Dock'],
  ])('are explained there with the way to install (%i touch points: %s)', async (points, way) => {
    const context = await browser.newContext();
    await beSafari(context, points);
    const { page } = await visit(context, '/progress');
    await expectToSee(page.getByText('seven days'));
    await expectToSee(page.getByText(way));
    expect(await findViolations(page)).toEqual([]);
  });

  it('are not mentioned elsewhere, nor in the installed app', async () => {
    const other = await visit(await browser.newContext(), '/progress');
    const installed = await browser.newContext();
    await beSafari(installed, 5);
    await installed.addInitScript(() => {
      const match = globalThis.matchMedia.bind(globalThis);
      globalThis.matchMedia = (query) => match(query.includes('standalone') ? 'all' : query);
    });
    for (const page of [other.page, (await visit(installed, '/progress')).page]) {
      await expectToSee(page.getByRole('heading', { name: 'Kept on this device' }));
      expect(await page.getByText('seven days').count()).toBe(0);
    }
  });
});

describe('installing', () => {
  it.each([
    ['accepted', 'Dossier is installed here as an app.'],
    ['dismissed', 'Some browsers install a page as an app.'],
  ])('is offered under Settings where the browser offers it, and the browser asks: %s', async (outcome, words) => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/settings');
    await page.waitForLoadState('networkidle');
    await page.evaluate((answer) => {
      const prompt = async () => {
        sessionStorage.setItem('prompted', 'yes');
        return { outcome: answer };
      };
      window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
    }, outcome);
    await page.getByRole('button', { name: 'Install Dossier' }).click();
    await page.getByRole('button', { name: 'Install Dossier' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => sessionStorage.getItem('prompted'))).toBe('yes');
    await expectToSee(page.locator('p:focus', { hasText: words }));
    expectQuiet();
  });

  it.each([
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Add app to Home screen'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'A bookmark serves as well'],
  ])('is explained in words to %s', async (userAgent, words) => {
    const { page } = await visit(await browser.newContext({ userAgent }), '/settings');
    await expectToSee(page.getByText(words));
  });

  it('says where the app needs the network', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    await expectToSee(page.getByText('Here Dossier needs the network'));
  });
});

describe('the reminder of a backup', () => {
  const reminder = (page: Page) => page.getByText(/answers are in this browser alone/);
  const answers = (count: number, from = 0): ReviewEvent[] =>
    Array.from({ length: count }, (_, at) =>
      buildReview({ id: `review-${from + at}`, atMillis: firstOfMarchMillis + (from + at) * 60_000 }),
    );

  it('comes at 200 answers, can be put away for 200 more, and goes with a backup', async () => {
    const { page } = await visit(await browser.newContext(), '/progress');
    await expectToSee(page.getByText('Nothing has been answered'));
    await addRows(page, answers(199));
    await go(page, '/');
    await page.getByText('begun so far').waitFor();
    await expect.poll(() => page.getByRole('definition').last().innerText()).toMatch(/^\d/);
    expect(await reminder(page).count()).toBe(0);

    await addRows(page, answers(1, 199));
    await page.reload();
    await expectToSee(page.getByText('200 answers are in this browser alone.'));
    await page.getByRole('button', { name: 'Not now' }).click();
    await reminder(page).waitFor({ state: 'detached' });

    await addRows(page, answers(200, 200));
    await page.reload();
    await expectToSee(page.getByText('400 answers are in this browser alone.'));
    await page.getByRole('link', { name: 'Make a backup' }).click();
    await page.getByRole('button', { name: 'Save a backup file' }).click();
    await reminder(page).waitFor({ state: 'detached' });
    await page.reload();
    await expectToSee(page.getByRole('heading', { name: 'Backup' }));
    await expectToSee(page.getByText('1 cards so far'));
    expect(await reminder(page).count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s theme', async (colorScheme) => {
    const { page } = await visit(await browser.newContext({ colorScheme }), '/progress');
    await expectToSee(page.getByText('Nothing has been answered'));
    await addRows(page, answers(200));
    await page.reload();
    await expectToSee(reminder(page));
    expect(await findViolations(page)).toEqual([]);
  });
});
