/** The look that the learner chose holds from the first frame: it does not wait for the app's own scripts, and nothing moves. */
import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { visit } from './visit.ts';

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
