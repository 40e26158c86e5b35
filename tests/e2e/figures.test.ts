/** The figures and the places of a dossier in the built app. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { expectToSee, readStem, visit } from './visit.ts';

const figures = '/dossiers/russia-pakistan/figures';
const places = '/dossiers/russia-pakistan/places';

const browser = provideChromium();

const trade = (page: Page) => page.getByRole('region', { name: 'Trade between Russia and Pakistan' });
const mapLink = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Places on the map' })
    .getByRole('link', { name: new RegExp(`^${name} \\d+ facts?$`) });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

describe('the figures of a dossier', () => {
  it('are drawn without scripts, each with its sources and as a table', async () => {
    const { page } = await visit(await browser.newContext({ javaScriptEnabled: false }), figures);
    await expectToSee(trade(page).locator('svg text', { hasText: '800' }).first());
    await trade(page).getByText('The same as a table').click();
    await expectToSee(trade(page).getByRole('row', { name: /By Ramezani Bonesh, 2018/ }));
    await expectToSee(trade(page).getByText('Sources disagree'));
  });

  it('are estimated by keyboard alone, and then seen', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), figures);
    await trade(page).getByRole('button', { name: 'Hide the figures and estimate' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    await expectToSee(trade(page).getByText(/\$542 million\. You: \$500 million\./));
    expectQuiet();
  });

  it('lead to questions on them', async () => {
    const { page } = await visit(await browser.newContext(), figures);
    await trade(page).getByRole('link', { name: 'Practise these figures' }).click();
    expect(await readStem(page)).toMatch(/trade/i);
  });

  it.each(['light', 'dark'] as const)('have no accessibility violation when opened, %s', async (colorScheme) => {
    const { page } = await visit(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }), figures);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findViolations(page)).toEqual([]);
    await trade(page).getByRole('button', { name: 'Hide the figures and estimate' }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('the places of a dossier', () => {
  it('are chosen on the map by keyboard, and the address keeps the choice', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), places);
    await mapLink(page, 'Moscow').focus();
    await page.keyboard.press('Enter');
    await expectToSee(heading(page, 'Moscow'));
    expect(new URL(page.url()).search).toBe('?place=moscow');
    await page.reload();
    await expectToSee(heading(page, 'Moscow'));
    await page.goBack();
    await expectToSee(heading(page, 'No place chosen'));
    expectQuiet();
  });

  it('are chosen by pressing a state’s land', async () => {
    const { page } = await visit(await browser.newContext(), places);
    await mapLink(page, 'China').waitFor();
    const land = page.locator('[data-place="CN"]');
    await land.dispatchEvent('click');
    await expectToSee(heading(page, 'China'));
  });

  it('show their facts with date, standing and citation', async () => {
    const { page } = await visit(await browser.newContext(), `${places}?place=islamabad`);
    const facts = page.getByRole('region', { name: 'Facts of the chosen place' });
    await expectToSee(facts.getByText('November 2014', { exact: false }).first());
    await expectToSee(facts.getByRole('link', { name: /^Source C/ }).first());
    await expectToSee(facts.getByText('event').first());
  });

  it('are the same in a list when the map cannot be had', async () => {
    const context = await browser.newContext();
    await context.route('**/maps/*', (route) => route.fulfill({ status: 503 }));
    const { page } = await visit(context, places);
    await expectToSee(page.getByText('The map could not be loaded: the server answered 503.'));
    const list = page.getByRole('navigation', { name: 'Places' });
    await list.getByRole('link', { name: /^Soviet Union/ }).click();
    await expectToSee(heading(page, 'Soviet Union'));
  });

  it('that no fact names are answered with a sentence', async () => {
    const { page } = await visit(await browser.newContext(), `${places}?place=atlantis`);
    await expectToSee(page.getByText('No fact of this dossier names the place that the link asks for.'));
  });

  it('lead to questions on the map', async () => {
    const { page } = await visit(await browser.newContext(), places);
    await page.getByRole('link', { name: 'Find states on the map' }).click();
    await page.getByRole('radiogroup', { name: /^Map of/ }).waitFor();
    expect(await readStem(page)).not.toBe('');
  });

  it.each(['light', 'dark'] as const)('have no accessibility violation on map and list, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const { page } = await visit(context, `${places}?place=pakistan`);
    await mapLink(page, 'Pakistan').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findViolations(page)).toEqual([]);
  });
});
