/** Someone who answers on a page, one answer at a time. */
import type { Page } from 'playwright';
import { noteAnswers, readTimes } from './note-answers.ts';

export interface Answerer {
  readonly page: Page;
  /** Answers once, waits until it is painted and saved, and makes ready for the next. */
  answer(): Promise<void>;
}

const feedback = '[aria-live="polite"] strong';
const thirdOption = '[aria-keyshortcuts^="3 "]';

/** Studies by keyboard: `1` answers, Enter goes on. Only questions with several options are answered so. */
export async function openStudent(page: Page, url: string): Promise<Answerer> {
  await noteAnswers(page, { key: '1', sign: feedback });
  await page.goto(`${url}/study`);
  return {
    page,
    answer: async () => {
      await page.locator('#stem').waitFor({ state: 'attached' });
      while ((await page.locator(thirdOption).count()) === 0) await passOver(page);
      await press(page, '1', ['painted', 'saved']);
      await page.keyboard.press('Enter');
      await page.locator(feedback).waitFor({ state: 'detached' });
    },
  };
}

async function passOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator(feedback).waitFor({ state: 'detached' });
}

export async function openBareButton(page: Page, url: string): Promise<Answerer> {
  await noteAnswers(page, { key: 'Enter', sign: 'output' });
  await page.goto(url);
  await page.getByRole('button').focus();
  return {
    page,
    answer: async () => {
      await press(page, 'Enter', ['painted']);
      await page.keyboard.press('Enter');
      await page.locator('output').waitFor({ state: 'detached' });
    },
  };
}

/** Looks for the notes seldom, so that looking costs the page little. */
async function press(page: Page, key: string, notes: readonly ('painted' | 'saved')[]): Promise<void> {
  const before = await Promise.all(notes.map(async (note) => (await readTimes(page, note)).length));
  await page.keyboard.press(key);
  for (const [at, note] of notes.entries()) {
    while ((await readTimes(page, note)).length === before[at]) await page.waitForTimeout(50);
  }
}
