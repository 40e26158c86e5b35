/** A visit to the app: a page whose console stays quiet, and the few things every test does on it. */
import { expect, inject } from 'vitest';
import type { BrowserContext, Locator, Page } from 'playwright';

export interface Visit {
  readonly page: Page;
  /** Fails when the page said anything on its console or threw. */
  expectQuiet(): void;
}

export function visit(context: BrowserContext, path: string): Promise<Visit> {
  return visitAt(context, new URL(path, inject('baseUrl')).href);
}

/** Wherever the app is served. */
export async function visitAt(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(error.message));
  await page.goto(address);
  return { page, expectQuiet: () => expect(noise).toEqual([]) };
}

/** Fails when it does not come into view. */
export async function expectToSee(locator: Locator): Promise<void> {
  await locator.waitFor();
  expect(await locator.isVisible()).toBe(true);
}

/** As the setting does, for the page that is open; what the settings say is applied before. */
export async function enlargeText(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.documentElement.classList.add('larger-text'));
}

/** The question on screen, by its stem. */
export async function readStem(page: Page): Promise<string> {
  const stem = page.locator('#stem');
  await stem.waitFor({ state: 'attached' });
  return stem.innerText();
}

/** Gives some answer to whatever is asked, by keyboard alone, and waits for the verdict. */
export async function answerByKeyboard(page: Page): Promise<void> {
  await readStem(page);
  const field = page.locator('form input');
  const list = page.getByRole('combobox', { name: 'Choose from a list instead' });
  if ((await list.count()) > 0) {
    await list.focus();
    await page.keyboard.type('iran');
  }
  if ((await field.count()) > 0) {
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
  } else if ((await page.getByRole('button', { name: 'Check' }).count()) > 0) {
    for (const choice of '123') await page.keyboard.press(choice); // three lines to match, three options to choose
    await page.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
  } else {
    await page.keyboard.press('1');
  }
  await verdict(page).waitFor();
}

export const verdict = (page: Page) => page.getByText(/Right\.|Not quite\.|Shown\./);

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).waitFor();
  await page.keyboard.press('Enter');
  await verdict(page).waitFor({ state: 'detached' });
}

export async function answerSome(page: Page, count: number): Promise<void> {
  for (let answered = 0; answered < count; answered++) {
    await answerByKeyboard(page);
    await goOn(page);
  }
}

/** Rows that are on disk. */
export function countRows(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('dossier');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('events').objectStore('events').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );
}
