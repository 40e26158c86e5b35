import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { missing, screens } from './screens.ts';
import { answerByKeyboard, answerSome, readStem, visit } from './visit.ts';

const browser = provideChromium();

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([...screens, missing])('%s has no accessibility violation', async (path) => {
    const { page } = await visit(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }), path);
    if (path === '/study' || path.endsWith('/questions')) await readStem(page);
    if (path === '/practice') await page.getByRole('button', { name: 'Practise' }).waitFor();
    if (path === '/class/new') await page.getByRole('button', { name: 'Open the room' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('progress with answers in it has no accessibility violation', async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    await answerSome((await visit(context, '/study')).page, 3);
    const { page } = await visit(context, '/progress');
    await page.getByRole('heading', { name: 'Mastery' }).waitFor();
    for (const summary of await page.getByText('The same as a table').all()) await summary.click();
    expect(await findViolations(page)).toEqual([]);
  });

  it.each(['m', 'i', '!', '?'])('the dialog behind %s has no accessibility violation', async (key) => {
    const { page } = await visit(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }), '/study');
    await answerByKeyboard(page);
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('feedback has no accessibility violation', async () => {
    const { page } = await visit(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }), '/study');
    await answerByKeyboard(page);
    expect(await findViolations(page)).toEqual([]);
  });
});

it.each([320, 360, 768, 1280])('no screen is wider than a window of %i pixels', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  for (const path of screens) {
    const { page } = await visit(context, path);
    if (path === '/study') await answerByKeyboard(page);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect({ path, isWider }).toEqual({ path, isWider: false });
    await page.close();
  }
});

it('an unknown dossier is answered with a sentence and a way on', async () => {
  const { page } = await visit(await browser.newContext(), '/study?dossier=nowhere');
  await page.getByRole('link', { name: 'Study all dossiers' }).click();
  expect(await readStem(page)).not.toBe('');
});
