/** The look that the learner chose holds from the first frame: it does not wait for the app's own scripts, and nothing moves. */
import type { BrowserContext } from 'playwright';
import { describe, expect, it } from 'vitest';
import { buildReview } from '#tests/builders/build-review-event.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { addRows } from './add-rows.ts';
import { answerSome, expectToSee, readStem, visit } from './visit.ts';

const browser = provideChromium();

/** A device on which larger text and no movement were chosen, on the settings' own screen. */
async function chooseLook() {
  const context = await browser.newContext();
  const { page } = await visit(context, '/settings');
  await page.getByLabel('Larger text').check();
  await page.getByLabel('No movement').check();
  await page.close();
  return context;
}

it.each(['/', '/study', '/no-such-page', '/class/ABCD23'])('on %s is there before the app’s scripts', async (path) => {
  const context = await chooseLook();
  await context.route('**/_next/static/**/*.js', (route) => route.abort());
  const { page } = await visit(context, path);
  expect(await page.locator('html').getAttribute('class')).toBe('larger-text no-motion');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('19px');
});

it('is never taken away while the app comes alive', async () => {
  const context = await chooseLook();
  await context.addInitScript(() => {
    const looks: string[] = [];
    Object.assign(globalThis, { looks });
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => target === document.documentElement))
        looks.push(document.documentElement.className);
    }).observe(document, { subtree: true, attributeFilter: ['class'] });
  });
  const { page, expectQuiet } = await visit(context, '/');
  await page.waitForLoadState('networkidle');
  const looks = await page.evaluate(() => Reflect.get(globalThis, 'looks') as string[]);
  expect(new Set(looks)).toEqual(new Set(['larger-text no-motion']));
  expectQuiet();
});

it('settings that cannot be read leave the usual look', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => localStorage.setItem('dossier-settings', '{"version":1,"settings":'));
  const { page, expectQuiet } = await visit(context, '/');
  expect(await page.locator('html').getAttribute('class')).toBeNull();
  expectQuiet();
});

describe('the question that every newcomer is asked first', () => {
  const withoutScripts = async (context: BrowserContext) => {
    await context.route('**/_next/static/**/*.js', (route) => route.abort());
    return visit(context, '/study');
  };

  const expectHidden = async (context: BrowserContext) => {
    const { page } = await withoutScripts(context);
    await expectToSee(page.getByText('Opening your cards'));
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  };

  it('can be read before the app’s scripts, and stays where it is', async () => {
    const { page } = await withoutScripts(await browser.newContext());
    const ahead = page.getByRole('heading', { level: 1 });
    const [stem, place] = [await ahead.innerText(), await ahead.boundingBox()];
    const { page: studying, expectQuiet } = await visit(await browser.newContext(), '/study');
    expect(await readStem(studying)).toBe(stem);
    expect(await studying.locator('#stem').boundingBox()).toEqual(place);
    expectQuiet();
  });

  it('is not shown to whoever has answered before', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    await expectToSee(page.locator('html.begun'));
    await page.close();
    await expectHidden(context);
  });

  it('is not shown where answers came from elsewhere, once any screen has opened the log', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/progress');
    await expectToSee(page.getByText('Nothing has been answered'));
    await addRows(page, [buildReview()]);
    await page.reload();
    await expectToSee(page.locator('html.begun'));
    await page.close();
    await expectHidden(context);
  });
});
