/** A question on the map in the built app, with the map that it serves. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { printBank, readBank } from '#lib/generate/bank-lines.ts';
import { mapRegions } from '#lib/items/map-regions.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { answerByKeyboard, expectToSee, goOn, verdict, visit, type Visit } from './visit.ts';

const browser = provideChromium();

/** The study page, asking for Afghanistan on the map and nothing else. */
async function visitMap(context: BrowserContext): Promise<Visit> {
  await context.route('**/bank.txt', async (route) => {
    const response = await route.fetch();
    const bank = readBank(await response.text());
    const items = bank.items.filter((item) => item.kind === 'map-place' && item.key === 'AF');
    const cards = bank.cards.filter(({ id }) => items.some(({ card }) => card === id));
    await route.fulfill({ body: printBank({ ...bank, items, cards }) });
  });
  return visit(context, '/study');
}

const state = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

describe('a question on the map', () => {
  it('shows every state that can be asked for, each by its name to a screen reader', async () => {
    const { page, expectQuiet } = await visitMap(await browser.newContext());
    await state(page, 'Pakistan').waitFor();
    const names = await page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => radio.ariaLabel));
    expect(names.filter((name) => name?.endsWith(', disputed') === false)).toHaveLength(
      mapRegions.eurasia.states.length,
    );
    expect(new Set(names).size).toBe(names.length);
    expectQuiet();
  });

  it('is answered by pointing at the state', async () => {
    const { page } = await visitMap(await browser.newContext());
    await state(page, 'Afghanistan').click();
    await page.getByRole('button', { name: 'Check' }).click();
    await expectToSee(page.getByText('✓ Right.'));
    await expectToSee(page.getByText('✓ You chose Afghanistan.'));
  });

  it('is answered by keyboard on the map, and goes on with Enter', async () => {
    const { page } = await visitMap(await browser.newContext());
    await state(page, 'Russia').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await verdict(page).waitFor();
    await goOn(page);
    await expectToSee(page.getByText('1 answered'));
  });

  it('is answered from the list when the map cannot be had', async () => {
    const context = await browser.newContext();
    await context.route('**/maps/*', (route) => route.fulfill({ status: 503 }));
    const { page } = await visitMap(context);
    await expectToSee(page.getByText('The map could not be loaded: the server answered 503.'));
    await answerByKeyboard(page);
    await expectToSee(page.getByText('✗ You chose Iran. ✓ The answer is Afghanistan.'));
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s theme', async (colorScheme) => {
    const { page } = await visitMap(await browser.newContext({ colorScheme, reducedMotion: 'reduce' }));
    await state(page, 'Pakistan').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('drags the map along once it is larger than its frame, and chooses nothing by that', async () => {
    const { page } = await visitMap(await browser.newContext());
    const map = page.getByRole('radiogroup');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const before = await map.getAttribute('viewBox');
    const box = await map.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 150];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await map.getAttribute('viewBox')).not.toBe(before);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });
});
