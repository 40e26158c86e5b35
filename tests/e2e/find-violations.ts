/** What axe has to say against the page as it stands. Its script goes past the page's content policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A target is 24 px wide and high, or has as much room for itself (WCAG 2.5.8). */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

export async function findViolations(page: Page): Promise<string[]> {
  // It is read once a page, and tells in full of nothing that is well: a test looks at many screens.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeScript);
  const results = await page.evaluate(async (given): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(given: RunOptions): Promise<AxeResults> } };
    // A bar that keeps its place lies over whatever scrolls beneath it: that makes no target smaller.
    const loosened = new CSSStyleSheet();
    loosened.replaceSync('.sticky, .fixed:not([popover]) { position: static !important }');
    document.adoptedStyleSheets.push(loosened);
    try {
      return await axe.run(given);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== loosened);
    }
  }, options);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`);
}

/** In the light theme, then in the dark one, each violation with its theme. */
export async function findViolationsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await findViolations(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
