/** What axe has to say against the page as it stands. Its script goes past the page's content policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A target is 24 px wide and high, or has as much room for itself (WCAG 2.5.8). */
const options = { rules: { 'target-size': { enabled: true } } };

/** A mark on the map of places stands where its place is, and the list below the map leads to the same: it may be small. */
const isMapMark = (rule: string, html: string) => rule === 'target-size' && /^<a href="\?place=[^>]* style=/.test(html);

export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeScript);
  const results = await page.evaluate(async (given): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(given: unknown): Promise<AxeResults> } };
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
  return results.violations.flatMap(({ id, nodes }) => {
    const faulty = nodes.filter(({ html }) => !isMapMark(id, html));
    return faulty.length === 0 ? [] : `${id}: ${faulty.length} × ${faulty[0]?.html}`;
  });
}
