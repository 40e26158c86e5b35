/** What a learner can do besides answering: put cards aside and take that back, report faults, look a card up, set things. */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { answerByKeyboard, expectToSee, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

const urlOf = (path: string) => new URL(path, inject('baseUrl')).href;

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
    await page.getByRole('slider', { name: 'Desired retention' }).fill('95');
    await expectToSee(page.getByText(/At 95\s% the next 30 days bring about \d+ answers a day, at 90\s% about \d+/));
    await page.getByRole('button', { name: 'Use 95 %' }).click();
    await page.reload();
    await expectToSee(page.getByText(/At 95\s% the next 30 days bring about \d+ answers a day\./));
  });

  it('say what an exam lets expect', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Day of the exam').fill(inThreeWeeks);
    await expectToSee(page.getByText(/you can expect to recall about \d+\s% of them on the day/));
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
