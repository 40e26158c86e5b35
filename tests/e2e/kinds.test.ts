/** Each kind of question before and after its answer: for axe in both themes, at 400 % zoom, and for who hears the screen. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, type Kind } from '#lib/items/item-kinds.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findFaults, isWider } from './find-faults.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { fetchKindLinks } from './practise-kind.ts';
import { expectToSee, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

let links: ReadonlyMap<Kind, string> = new Map();
beforeAll(async () => {
  links = await fetchKindLinks();
});

const linkOf = (kind: Kind) => links.get(kind) ?? '/no-question-of-this-kind';

async function showAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await verdict(page).waitFor();
}

describe.each(kinds)('%s', (kind) => {
  it('has no accessibility violation before and after the answer, in either theme', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), linkOf(kind));
    await readStem(page);
    expect(await findViolationsInThemes(page)).toEqual([]);
    await showAnswer(page);
    expect(await findViolationsInThemes(page)).toEqual([]);
    expectQuiet();
  });

  it('can be answered and read at 400 % zoom', async () => {
    const viewport = { width: 320, height: 256 };
    const { page } = await visit(await browser.newContext({ viewport, reducedMotion: 'reduce' }), linkOf(kind));
    await readStem(page);
    // A map moves what is below it when it comes.
    await page.waitForLoadState('networkidle');
    expect(await isWider(page)).toBe(false);
    expect(await findFaults(page)).toEqual([]);
    await showAnswer(page);
    expect(await isWider(page)).toBe(false);
    expect(await findFaults(page)).toEqual([]);
  });

  it('shows its verdict above the bar of a phone, however long the question', async () => {
    const viewport = { width: 360, height: 740 };
    const { page } = await visit(await browser.newContext({ viewport, reducedMotion: 'reduce' }), linkOf(kind));
    await readStem(page);
    await page.waitForLoadState('networkidle');
    await showAnswer(page);
    const next = page.getByRole('button', { name: 'Next' });
    const bar = async () => (await next.boundingBox())?.y ?? Number.NaN;
    const end = async () => verdict(page).evaluate((said) => said.getBoundingClientRect().bottom);
    await expect.poll(async () => (await bar()) - (await end())).toBeGreaterThan(0);
  });

  it('has its verdict and answer read out once, and nothing else', async () => {
    const { page } = await visit(await browser.newContext(), linkOf(kind));
    await readStem(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const watcher = new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const isLive = element?.closest('[aria-live=polite], [role=status], [role=alert]') !== null;
          if (isLive) for (const node of addedNodes) said.push(node.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
        }
      });
      watcher.observe(document.body, { childList: true, subtree: true });
    });
    await showAnswer(page);
    await expectToSee(page.getByRole('button', { name: 'Next' }));
    const said: unknown = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
    const region = page.locator('[aria-live=polite]', { has: verdict(page) });
    const parts = await region.locator('> *').allTextContents();
    expect(said).toEqual(parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()));
    expect(parts.join(' ')).toMatch(/^Shown\. \S/);
  });
});
