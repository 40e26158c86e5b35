/** A window of 1280 by 1024 pixels at 400 %: 320 by 256 are left (WCAG 1.4.10), and what has the focus is in view (2.4.11). */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { missing, screens } from './screens.ts';
import { answerByKeyboard, readStem, visit } from './visit.ts';

const zoomed = { width: 320, height: 256 };
/** More than any screen has but the briefings, whose paragraphs repeat themselves. */
const mostStops = 60;

const browser = provideChromium();

/** What has the focus, and why it cannot be seen or used: `undefined` when it can. */
function findFault(page: Page): Promise<{ readonly name: string; readonly fault?: string | undefined }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { name: '' };
    const name = `${focused.tagName} ${focused.textContent.trim().slice(0, 40)} ${focused.getAttribute('aria-label') ?? ''}`;
    const boxes = [...focused.getClientRects()].filter(({ width, height }) => width * height > 0);
    const points = boxes.flatMap(({ left, top, right, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
      ),
    );
    const inView = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const seen = inView.filter(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (focused.contains(top) || top.contains(focused));
    });
    const isTall = boxes.some(({ height }) => height > innerHeight);
    if (seen.length < inView.length) return { name, fault: 'is covered' };
    if (!isTall && inView.length < points.length) return { name, fault: 'is out of the window' };
    return { name, fault: seen.length === 0 ? 'is not to be seen' : undefined };
  });
}

const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Goes through the page by the tabulator, to its end and back, and tells of every stop that is covered or out of view. */
async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const stops = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < mostStops; stop++) {
      await page.keyboard.press(key);
      const { name, fault } = await findFault(page);
      if (name === '') break;
      stops.add(name);
      if (fault !== undefined) faults.push(`${key}: ${name} ${fault}`);
    }
  }
  // The way to the content, the name, the places of the app: fewer would mean that the way was not gone.
  expect(stops.size).toBeGreaterThanOrEqual(8);
  return faults;
}

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
