/** A window of 1280 by 1024 pixels at 400 %: 320 by 256 are left (WCAG 1.4.10), and what has the focus is in view (2.4.11). */
import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findFault, findFaults, isWider } from './find-faults.ts';
import { missing, screens } from './screens.ts';
import { answerByKeyboard, readStem, visit } from './visit.ts';

const zoomed = { width: 320, height: 256 };
const browser = provideChromium();

it.each([...screens, missing])('%s scrolls one way only, and shows whatever has the focus', async (path) => {
  const context = await browser.newContext({ viewport: zoomed, reducedMotion: 'reduce' });
  const { page } = await visit(context, path);
  if (path === '/study' || path.endsWith('/questions')) await readStem(page);
  if (path === '/practice') await page.getByRole('button', { name: 'Practise' }).waitFor();
  expect(await isWider(page)).toBe(false);
  expect(await findFaults(page)).toEqual([]);
  await context.close();
});

it('a question, its answer and what can be done with it are within reach', async () => {
  const context = await browser.newContext({ viewport: zoomed, reducedMotion: 'reduce' });
  const { page } = await visit(context, '/study');
  await answerByKeyboard(page);
  expect(await isWider(page)).toBe(false);
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const buttons = await dialog.getByRole('button').all();
  expect(buttons.length).toBeGreaterThan(1);
  for (const button of buttons) {
    await button.focus();
    expect(await findFault(page)).toMatchObject({ fault: undefined });
  }
  expect(await isWider(page)).toBe(false);
  await context.close();
});

it('no bar keeps its place over the text, on a phone lying on its side either', async () => {
  for (const viewport of [zoomed, { width: 740, height: 360 }, { width: 1280, height: 400 }]) {
    const context = await browser.newContext({ viewport });
    const { page } = await visit(context, '/study');
    await readStem(page);
    const keepers = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position))
        .filter((element) => element.clientWidth > innerWidth / 2)
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    expect(keepers).toEqual([]);
    await context.close();
  }
});
