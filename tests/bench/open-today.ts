/** Opens the first page and times it: from the navigation until today's counts stand there, which needs the whole log. */
import type { Page } from 'playwright';

const patienceMillis = 600_000;

/** The page notes the moment itself, so that the way to this process does not count. */
export async function openToday(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.locator(counted).first().waitFor({ timeout: patienceMillis });
  return page.evaluate(() => performance.getEntriesByName('counted')[0]?.startTime ?? Number.NaN);
}

/** Before the first `openToday` of a page. */
export async function noteCounts(page: Page): Promise<void> {
  await page.addInitScript(noteInPage, counted);
}

const counted = 'dl[aria-busy="false"]';

/** Runs in the page. */
function noteInPage(selector: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    performance.mark('counted');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
