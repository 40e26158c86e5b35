/** What a learner can do besides answering: put cards aside and take that back, report faults, look a card up, set things. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { printPracticeItems, printSetLink } from '#lib/practice/practice-link.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { fetchBank } from './fetch-bank.ts';
import { findViolations } from './find-violations.ts';
import { giveAnswer } from './take-test.ts';
import { answerByKeyboard, expectToSee, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

const urlOf = (path: string) => new URL(path, inject('baseUrl')).href;

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('the keys of the study screen', () => {
  it('put a card off with −, and bring it back with u', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await page.keyboard.press('-');
    await expectToSee(page.getByText('Put off until tomorrow.'));
    expect(await readStem(page)).not.toBe(stem);
    await page.keyboard.press('u');
    await expectToSee(page.getByText('Taken back.'));
    expect(await readStem(page)).toBe(stem);
    expectQuiet();
  });

  it('suspend a card with @; it is freed under Progress and asked again', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await page.keyboard.press('@');
    await expectToSee(page.getByText('Suspended: it is not asked again'));
    await page.goto(urlOf('/progress'));
    await expectToSee(page.getByText('Suspended by you.'));
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expectToSee(page.getByText('No card is suspended or put off.'));
    await page.goto(urlOf('/study'));
    expect(await readStem(page)).toBe(stem);
  });

  it('put a card off that is asked again today once Progress is told so', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await page.keyboard.press('-');
    await expectToSee(page.getByText('Put off until tomorrow.'));
    await page.goto(urlOf('/progress'));
    await expectToSee(page.getByText('Put off until tomorrow.'));
    await page.getByRole('button', { name: 'Ask again' }).click();
    await expectToSee(page.getByText('No card is suspended or put off.'));
    await page.goto(urlOf('/study'));
    expect(await readStem(page)).toBe(stem);
  });

  it('report a fault with !; the note is listed and exported under Progress', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    await page.keyboard.press('!');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Two answers are right!');
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await expectToSee(page.getByText('The note is kept.'));
    await page.goto(urlOf('/progress'));
    await expectToSee(page.getByText('Two answers are right!'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export flags' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Two answers are right!');
  });

  it('open a dialog that keeps them to itself and gives the focus back', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await page.keyboard.press('?');
    await expectToSee(page.getByRole('dialog', { name: 'Keyboard' }));
    await page.keyboard.press('1');
    await page.keyboard.press('-');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await readStem(page)).toBe(stem);
    expect(await verdict(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it.each(['!', 'm', 'i', '?'])(
    'give the focus back to the question after %s, though it was nowhere before',
    async (key) => {
      const { page } = await visit(await browser.newContext(), '/study');
      await readStem(page);
      await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => focusedId(page)).toBe('stem');
    },
  );

  it('give the focus back to the question once a fault was reported', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    const before = await focusedId(page);
    await page.keyboard.press('!');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await expectToSee(page.getByText('The note is kept.'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    expect(await focusedId(page)).toBe(before);
  });

  it('show with i what is known of a card, once something is', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    await page.keyboard.press('i');
    await expectToSee(page.getByText('This card is new: nothing is known of it yet.'));
    await page.keyboard.press('Escape');
    await answerByKeyboard(page);
    await page.keyboard.press('i');
    await expectToSee(page.getByRole('dialog').getByText('Chance of recall now'));
    await expectToSee(page.getByRole('dialog').getByRole('row', { name: /Good|Again/ }));
  });
});

describe('outside a session', () => {
  it('a question of a practice is flagged with ! and its card looked up with i, once it is answered', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/practice');
    await page.getByRole('button', { name: 'Practise' }).click();
    await readStem(page);
    await page.getByRole('button', { name: 'Show the answer' }).waitFor();
    expect(await page.getByRole('button', { name: 'Report a fault' }).count()).toBe(0);
    await answerByKeyboard(page);
    await page.keyboard.press('!');
    await page.getByRole('dialog', { name: 'What is wrong with this question?' }).waitFor();
    await page.keyboard.type('The year is missing.');
    await page.getByRole('button', { name: 'Keep this note' }).click();
    await expectToSee(page.getByText('The note is kept. You find it under Progress.'));
    await page.keyboard.press('i');
    await expectToSee(page.getByRole('dialog', { name: 'What is known of this card' }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await findViolations(page)).toEqual([]);
    await page.goto(urlOf('/progress'));
    await expectToSee(page.getByText('The year is missing.'));
    expectQuiet();
  });

  it('a test offers neither before its end, and both for what was missed after it', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await page.getByLabel('Length').selectOption('10');
    await page.getByRole('button', { name: 'Begin the paper' }).click();
    await readStem(page);
    await page.keyboard.press('i');
    await page.keyboard.press('!');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await giveAnswer(page);
    await page.getByText('How sure are you that this is right?').waitFor();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Overview' }).first().click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expectToSee(page.locator('#result'));
    await page.getByRole('button', { name: 'Card info' }).first().click();
    await expectToSee(page.getByRole('dialog', { name: 'What is known of this card' }));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Card info');
  });

  it.each([
    ['/', 'search, on every screen'],
    ['/dossiers/russia-pakistan/chronology', 'go from row to row'],
    ['/assess', 'after the answer: how sure you are'],
  ])('%s shows with ? the keys that it has', async (path, line) => {
    const { page } = await visit(await browser.newContext(), path);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('?');
    await expectToSee(page.getByRole('dialog', { name: 'Keyboard' }).getByText(line));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('a term of the glossary', () => {
  it.each(['/dossiers/russia-pakistan/sources/agazade', '/dossiers/russia-pakistan/entities/pakistan'])(
    'on %s is explained by keyboard and put away with Escape, and the focus stays',
    async (path) => {
      const { page } = await visit(await browser.newContext(), path);
      for (const summary of await page.locator('main li > div summary').all()) await summary.click();
      const term = page.locator('main button[popovertarget]').first();
      const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
      await term.focus();
      expect(await meaning.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      await expectToSee(meaning);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => meaning.isVisible()).toBe(false);
      expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  it('is explained in the feedback on an answer, each once', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), await findLinkWithTerm());
    await readStem(page);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    const term = page.locator('main button[popovertarget]').first();
    await term.focus();
    await page.keyboard.press('Enter');
    const target = await term.getAttribute('popovertarget');
    await expectToSee(page.locator(`#${target}`));
    expect(await page.locator(`main [popovertarget=${target}]`).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expectToSee(page.getByText('Shown.'));
    expectQuiet();
  });
});

/** A practice of one question whose fact speaks of the Shanghai Cooperation Organization. */
async function findLinkWithTerm(): Promise<string> {
  const { items, facts } = await fetchBank();
  const item = items.find(
    ({ facts: [fact = ''], kind }) =>
      kind === 'single-choice' && facts[fact]?.statement.includes('Shanghai Cooperation Organization'),
  );
  return item === undefined ? '/no-such-question' : printSetLink('russia-pakistan', printPracticeItems([item]), 0);
}

describe('settings', () => {
  it('hold for the next day’s work, survive a reload and reach another tab', async () => {
    const context = await browser.newContext();
    const { page: today } = await visit(context, '/');
    await expectToSee(today.getByText('10', { exact: true }));
    const { page, expectQuiet } = await visit(context, '/settings');
    await page.getByLabel('New cards').fill('3');
    await page.keyboard.press('Enter');
    await expectToSee(today.getByText('3', { exact: true }));
    await page.reload();
    expect(await page.getByLabel('New cards').inputValue()).toBe('3');
    expectQuiet();
  });

  it('refuse a number out of range with a sentence, and keep the last one', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    await page.getByLabel('New cards').fill('-3');
    await page.keyboard.press('Enter');
    await expectToSee(page.getByText('A whole number from 0 to 100, please. Until then it stays at 10.'));
    await page.reload();
    expect(await page.getByLabel('New cards').inputValue()).toBe('10');
  });

  it('say what another retention costs before it is taken', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    const chart = page.getByRole('figure');
    await page.getByRole('slider', { name: 'Desired retention' }).fill('95');
    await expectToSee(chart.getByText(/At 95\s% the next 30 days bring about \d+ answers a day, at 90\s% about \d+/));
    await expectToSee(
      page.getByText(/as with learners at large: your own share counts from 50 first answers on/).first(),
    );
    await page.getByRole('button', { name: 'Use 95 %' }).click();
    await page.reload();
    await expectToSee(chart.getByText(/At 95\s% the next 30 days bring about \d+ answers a day\./));
  });

  it('say what an exam lets expect', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Day of the exam').fill(inThreeWeeks);
    await expectToSee(page.getByText(/you can expect to recall about \d+\s% of them on the day/));
  });

  it('keep the focus where a button rests once it was pressed', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    const hasFocus = (field: Locator) => expect.poll(() => field.evaluate((node) => node === document.activeElement));
    const slider = page.getByRole('slider', { name: 'Desired retention' });
    await slider.fill('95');
    await page.getByRole('button', { name: 'Use 95 %' }).click();
    await hasFocus(slider).toBe(true);
    const day = page.getByLabel('Day of the exam');
    await day.fill('2030-01-01');
    await page.getByRole('button', { name: 'No exam' }).click();
    await hasFocus(day).toBe(true);
  });

  it('that cannot be read are put aside and said so', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      if (localStorage.getItem('dossier-settings') === null) localStorage.setItem('dossier-settings', 'no JSON');
    });
    const { page } = await visit(context, '/settings');
    await expectToSee(page.getByText('Your settings could not be read.'));
    expect(await page.evaluate(() => localStorage.getItem('dossier-settings-unreadable'))).toBe('no JSON');
  });

  it('make the text larger on every page', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/settings');
    await page.getByLabel('Larger text').check();
    const { page: other } = await visit(context, '/dossiers');
    await expect.poll(() => other.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('19px');
  });
});
