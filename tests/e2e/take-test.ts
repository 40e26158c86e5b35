/** Taking a test by keyboard and pointer: what the browser tests of tests share. */
import type { Page } from 'playwright';
import { readStem } from './visit.ts';

/** Gives some answer to whatever is asked, and says how sure; 1 is a guess, 5 is certain. */
export async function answerTest(page: Page, level = 3): Promise<void> {
  await answerUntilWeighed(page);
  await page.keyboard.press(String(level));
  await page.getByText('How sure are you that this is right?').waitFor({ state: 'detached' });
}

/** Gives some answer to whatever is asked; the test now asks how sure that is. */
export async function answerUntilWeighed(page: Page): Promise<void> {
  await giveAnswer(page);
  await page.getByText('How sure are you that this is right?').waitFor();
}

/** Some answer to whatever is asked, by keyboard and pointer. */
export async function giveAnswer(page: Page): Promise<void> {
  await readStem(page);
  const check = page.getByRole('button', { name: 'Check', exact: true });
  const field = page.locator('main form input');
  if ((await field.count()) > 0) {
    await field.first().fill('12');
    await field.first().press('Enter');
  } else if ((await check.count()) > 0) {
    await fillParts(page);
    await check.click();
  } else {
    await page.keyboard.press('1');
  }
}

/** Fills in a question of a paper that is handed in, and does not hand it in. */
export async function fillWithoutCheck(page: Page): Promise<void> {
  const numbers = page.getByRole('button', { name: /^Question \d+, open/ });
  for (let at = 0; at < (await numbers.count()); at++) {
    await numbers.nth(at).click();
    const field = page.locator('main form input');
    const parts = page.locator('main input[type=checkbox]').or(page.getByText('Give the marked line one of these'));
    if ((await field.count()) > 0) return field.first().fill('12');
    if ((await parts.count()) > 0) return fillParts(page);
  }
  throw new Error('All questions of this paper are answered by a tap.');
}

/** A state from the list, one option of several, or a choice for each line of a matching; an ordering is handed in as it stands. */
async function fillParts(page: Page): Promise<void> {
  const states = page.getByRole('combobox', { name: 'Choose from a list instead' });
  if ((await states.count()) > 0) await states.selectOption({ label: 'Iran' });
  const box = page.locator('main input[type=checkbox]');
  if ((await box.count()) > 0) await box.first().check();
  const lines = await page.locator('main ol button[aria-pressed]').count();
  const isMatching = (await page.getByText('Give the marked line one of these').count()) > 0;
  for (let line = 1; isMatching && line <= lines; line++) await page.keyboard.press(String(line));
}

export const result = (page: Page) => page.locator('#result');

/** Answers until the check ends by itself. */
export async function finishCheck(page: Page): Promise<void> {
  for (let answered = 0; answered < 60; answered++) {
    await page.locator('#result, #stem').first().waitFor({ state: 'attached' });
    if ((await result(page).count()) > 0) return;
    await answerTest(page, 2 + (answered % 4));
  }
}
