import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { isWider } from './find-faults.ts';
import { findViolations } from './find-violations.ts';
import { missing, screens } from './screens.ts';
import { answerByKeyboard, answerSome, enlargeText, readStem, visit } from './visit.ts';

const browser = provideChromium();

const widths = [320, 360, 768, 1280];

/** In both themes, on a desk and on a phone, where parts scroll that elsewhere do not; without loading the page anew. */
async function expectAccessible(page: Page): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect({ colorScheme, violations: await findViolations(page) }).toEqual({ colorScheme, violations: [] });
  }
}

async function expectNoWiderThanWindow(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect({ width, isWider: await isWider(page) }).toEqual({ width, isWider: false });
  }
  await page.setViewportSize({ width: 360, height: 800 });
  await enlargeText(page);
  expect({ text: 'larger', isWider: await isWider(page) }).toEqual({ text: 'larger', isWider: false });
  await page.evaluate(() => document.documentElement.classList.remove('larger-text'));
}

describe.each([...screens, missing])('%s', (path) => {
  it('has no accessibility violation in either theme, and is never wider than its window', async () => {
    const { page } = await visit(await browser.newContext(), path);
    if (path === '/study' || path.endsWith('/questions')) await readStem(page);
    if (path === '/practice') await page.getByRole('button', { name: 'Practise' }).waitFor();
    if (path === '/class/new') await page.getByRole('button', { name: 'Open the room' }).waitFor();
    await expectAccessible(page);
    await expectNoWiderThanWindow(page);
  });
});

it('progress with answers in it has no accessibility violation, and is never wider than its window', async () => {
  const context = await browser.newContext();
  await answerSome((await visit(context, '/study')).page, 3);
  const { page } = await visit(context, '/progress');
  await page.getByRole('heading', { name: 'Mastery' }).waitFor();
  for (const summary of await page.getByText('The same as a table').all()) await summary.click();
  await expectAccessible(page);
  await expectNoWiderThanWindow(page);
});

it('feedback and the dialogs behind its keys have no accessibility violation, and are never wider than the window', async () => {
  const { page } = await visit(await browser.newContext(), '/study');
  await answerByKeyboard(page);
  await expectAccessible(page);
  await expectNoWiderThanWindow(page);
  for (const key of ['m', 'i', '!', '?']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

it('an unknown dossier is answered with a sentence and a way on', async () => {
  const { page } = await visit(await browser.newContext(), '/study?dossier=nowhere');
  await page.getByRole('link', { name: 'Study all dossiers' }).click();
  expect(await readStem(page)).not.toBe('');
});
