import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { answerByKeyboard, answerSome, expectToSee, readStem, visit } from './visit.ts';

const browser = provideChromium();

const field = (page: Page) => page.getByRole('combobox', { name: 'People, states, sources, facts and terms' });
const active = (page: Page) => page.locator('[role=option][aria-selected=true]');
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses the key once the page listens. */
async function openSearch(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expectToSee(field(page));
}

async function search(page: Page, query: string): Promise<void> {
  await openSearch(page);
  await page.keyboard.type(query);
  await active(page).waitFor();
}

describe('the search', () => {
  it('is opened by a key, finds a name in spite of a typo, and leads to its page by keyboard alone', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/');
    await search(page, 'sergei shoigo');
    expect(await active(page).innerText()).toContain('Sergei Shoigu');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await active(page).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dossiers/russia-pakistan/entities/sergei-shoigu');
    await expectToSee(page.getByRole('heading', { level: 1, name: 'Sergei Shoigu' }));
    expectQuiet();
  });

  it('goes through its results by arrow keys and round at their end, and says how many there are', async () => {
    const { page } = await visit(await browser.newContext(), '/');
    await search(page, 'mi35');
    const first = await active(page).innerText();
    await expectToSee(page.getByRole('status').filter({ hasText: /^\d+ results$/ }));
    const count = await page.getByRole('option').count();
    await page.keyboard.press('ArrowUp');
    expect(await active(page).innerText()).toBe(
      await page
        .getByRole('option')
        .nth(count - 1)
        .innerText(),
    );
    await page.keyboard.press('ArrowDown');
    expect(await active(page).innerText()).toBe(first);
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const { page } = await visit(await browser.newContext(), '/');
    await page.getByRole('link', { name: 'Study' }).first().focus();
    await search(page, 'embargo');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe('Study');
  });

  it('is opened by its button, and says when there is nothing', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    await page.getByRole('button', { name: 'Search' }).click();
    await field(page).fill('xylophone');
    await expectToSee(page.getByText('Nothing found for “xylophone”.'));
  });

  it('opens a fact where it is folded away, and marks it', async () => {
    const { page } = await visit(await browser.newContext(), '/');
    await search(page, 'Shoigu landed Islamabad minister visit');
    const fact = page.locator('[role=option][href*="#"]').filter({ hasText: '¶' }).first();
    const statement = await fact.locator('span').first().innerText();
    await fact.click();
    await page.waitForURL(/\/sources\/[a-z-]+#/);
    await expectToSee(page.locator('li[data-target]').getByText(statement));
    expect(await focusedText(page)).toContain(statement);
  });

  it('from the page it leads to opens another fact of the same page', async () => {
    const path = '/dossiers/russia-pakistan/sources/moscow-times';
    const { page } = await visit(await browser.newContext(), path);
    const statement = await page
      .locator('main details li p')
      .first()
      .evaluate((fact) => fact.textContent.replace(/\s*#$/, '')); // its last sign is the link to it
    await openSearch(page);
    await field(page).fill(statement);
    const fact = page.locator(`[role=option][href^="${path}#"]`).filter({ hasText: statement });
    await fact.click();
    await expectToSee(page.locator('li[data-target]').getByText(statement));
  });

  it('never takes the key from a field, nor acts where single keys are switched off', async () => {
    const { page } = await visit(await browser.newContext(), '/settings');
    const single = page.getByLabel('Letters, digits and signs act by themselves');
    await single.uncheck();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await single.check();
    await page.locator('main input:not([type=checkbox])').first().focus();
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await single.focus();
    await page.keyboard.press('/');
    await expectToSee(field(page));
  });

  it('opens over a question, and the question is still there afterwards', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await search(page, 'su-35');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await readStem(page)).toBe(stem);
    await answerByKeyboard(page);
  });

  it('is named in the list of keys', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    await page.keyboard.press('?');
    await expectToSee(page.getByText('search, on every screen'));
  });

  it.each(['light', 'dark'] as const)('with results has no accessibility violation in the %s theme', async (theme) => {
    const { page } = await visit(await browser.newContext({ colorScheme: theme }), '/');
    await search(page, 'agreement');
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('the page of an entity', () => {
  it('says how well one knows its cards', async () => {
    const context = await browser.newContext();
    await answerSome((await visit(context, '/study')).page, 4);
    const { page } = await visit(context, '/dossiers/russia-pakistan/entities/pakistan');
    await expectToSee(page.getByText(/^You have studied \d+ of \d+ cards, and would recall about \d+ of them now\.$/));
    await expectToSee(page.getByRole('row', { name: /\d+ %$/ }).first());
    await expectToSee(page.getByRole('row', { name: /not studied yet$/ }).first());
  });

  it('leads to practice with its cards alone', async () => {
    const { page, expectQuiet } = await visit(
      await browser.newContext(),
      '/dossiers/russia-pakistan/entities/vladimir-putin',
    );
    const link = page.getByRole('link', { name: /^Practise these \d+ cards$/ });
    const count = /\d+/.exec(await link.innerText())?.[0];
    await link.click();
    await expectToSee(page.getByText(new RegExp(`^${count} cards suit`)));
    await page.getByRole('button', { name: 'Practise' }).click();
    const stem = await readStem(page);
    const { page: other } = await visit(await browser.newContext(), page.url().replace(inject('baseUrl'), ''));
    expect(await readStem(other)).toBe(stem);
    expectQuiet();
  });

  it('with all its folds open has no accessibility violation', async () => {
    const { page } = await visit(await browser.newContext(), '/dossiers/russia-pakistan/entities/pakistan');
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectToSee(page.locator('main li[id]').last());
    expect(await findViolations(page)).toEqual([]);
  });
});

it('a practice link to what the dossier does not hold says so', async () => {
  const { page } = await visit(await browser.newContext(), '/practice?dossier=russia-pakistan&entity=atlantis');
  await expectToSee(page.getByText('The link names a choice that this dossier does not have.'));
  await expectToSee(page.getByRole('button', { name: 'Practise' }));
});
