/** What a session leaves behind: its summary and the way on from there, cards put aside, flags. By keyboard, and for axe in both themes. */
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { answerSome, expectToSee, goOn, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** What Tab comes to, from where the focus is, until it leaves the part of the page. */
async function readFocusOrder(page: Page, within: string): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const isWithin = await page.evaluate((part) => document.activeElement?.closest(part) !== null, within);
    if (!isWithin) return names;
    names.push(await focusedText(page));
  }
}

/** Buttons of one name are told apart by the question beside them. */
async function expectDescribed(panel: Locator, name: string, count: number): Promise<void> {
  const rows = await panel.getByRole('listitem').all();
  expect(rows).toHaveLength(count);
  for (const row of rows) {
    const description = (await row.locator('p').allInnerTexts()).join(' ');
    expect(await row.getByRole('button', { name, description }).count()).toBe(1);
  }
}

async function goToProgress(page: Page): Promise<void> {
  await page.goto(new URL('/progress', inject('baseUrl')).href);
}

describe('a session that was stopped', () => {
  it('is gone on with, its count and its undo steps kept, over a reload too', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await answerSome(page, 2);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expectToSee(page.getByRole('heading', { name: 'Session ended.' }));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expectToSee(page.getByText('2 answered'));
    await page.reload();
    await expectToSee(page.getByText('2 answered'));
    for (const left of [1, 0]) {
      const before = await readStem(page);
      await page.keyboard.press('u');
      await expectToSee(page.getByText(`${left} answered`));
      await expect.poll(() => readStem(page)).not.toBe(before);
    }
    expect(await readStem(page)).toBe(stem);
    expectQuiet();
  });

  it('has a summary that is read from its heading down to the ways on', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await verdict(page).waitFor();
    await goOn(page);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expect.poll(() => focusedText(page)).toBe('Session ended.');
    expect(await findViolationsInThemes(page)).toEqual([]);
    const [source, ...ways] = await readFocusOrder(page, 'section[aria-labelledby=summary]');
    expect(source).toMatch(/\S/);
    expect(ways).toEqual(['Practise what you missed', 'Undo the last step', 'Go on', 'Back to today']);
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stem');
  });
});

describe('cards put aside', () => {
  it('are asked again by keyboard, one after the other, and the focus is not lost', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    await page.keyboard.press('-');
    await expectToSee(page.getByText('Put off until tomorrow.'));
    await page.keyboard.press('@');
    await expectToSee(page.getByText('Suspended: it is not asked again'));
    await goToProgress(page);
    const panel = page.locator('#put-aside');
    await expectToSee(panel.getByText('?').first());
    expect(await findViolationsInThemes(page)).toEqual([]);
    await expectDescribed(panel, 'Ask again', 2);
    for (const left of [1, 0]) {
      await panel.getByRole('button', { name: 'Ask again' }).first().press('Enter');
      await expect.poll(() => panel.getByRole('listitem').count()).toBe(left);
      expect(await focusedText(page)).toBe('Put aside');
    }
    await expectToSee(panel.getByText('No card is suspended or put off.'));
    expect(await findViolationsInThemes(page)).toEqual([]);
  });
});

describe('flags', () => {
  it('are taken back by keyboard from the list, which is read row by row, and the focus is not lost', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    for (const note of ['The year is missing.', 'Two answers are right.']) {
      await page.keyboard.press('!');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type(note);
      await page.getByRole('button', { name: 'Keep this note' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await goToProgress(page);
    const panel = page.locator('#flags');
    await expectToSee(panel.getByText(stem).first());
    expect(await findViolationsInThemes(page)).toEqual([]);
    const take = panel.getByRole('button', { name: 'Take back' });
    await take.first().focus();
    expect(await readFocusOrder(page, '#flags')).toEqual(['Take back', 'Export flags']);
    await expectDescribed(panel, 'Take back', 2);
    for (const left of [1, 0]) {
      await take.first().press('Enter');
      await expect.poll(() => panel.getByRole('listitem').count()).toBe(left);
      expect(await focusedText(page)).toBe('Questions reported as faulty');
    }
    expect(await findViolationsInThemes(page)).toEqual([]);
  });
});
