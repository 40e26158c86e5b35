/** The statistics over a very long log: how soon they stand there, and for how long at a stretch they keep the page from answering. */
import type { Page } from 'playwright';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import type { Visit } from './measure-opening.ts';
import { openToday } from './open-today.ts';

const rounds = 7;
/** Long after the last of them is drawn. */
const settledMillis = 2_000;

export async function measureStatistics({ page, url }: Visit): Promise<Figure[]> {
  const opened: number[] = [];
  for (let round = 0; round < rounds; round++) opened.push(await openToday(page, url));
  await page.addInitScript(noteInPage);
  const shown: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const times = await openProgress(page, url);
    shown.push(times.shown);
    longest.push(times.longest);
  }
  const log = 'over 50,000 cards and 1,000,000 reviews';
  return [
    { name: `open the app ${log}`, value: median(opened), unit: 'ms', bar: 1_000 },
    { name: `statistics ${log}: first content`, value: median(shown), unit: 'ms', bar: 1_000 },
    { name: `statistics ${log}: longest task`, value: median(longest), unit: 'ms', bar: 250 },
  ];
}

async function openProgress(page: Page, url: string): Promise<{ shown: number; longest: number }> {
  await page.goto(`${url}/progress`);
  await page.getByRole('heading', { name: 'True retention' }).waitFor();
  // The streak hangs on every day of the log.
  await page.getByText('days in a row').waitFor();
  await page.waitForTimeout(settledMillis);
  return page.evaluate(() => ({
    shown: performance.getEntriesByName('statistics')[0]?.startTime ?? Number.NaN,
    longest: Math.max(0, ...performance.getEntriesByName('long').map(({ duration }) => duration)),
  }));
}

/** Runs in the page. */
function noteInPage(): void {
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('long', { start: startTime, duration });
  });
  tasks.observe({ type: 'longtask', buffered: true });
  const screen = new MutationObserver(() => {
    if (![...document.querySelectorAll('h2')].some(({ textContent }) => textContent === 'True retention')) return;
    performance.mark('statistics');
    screen.disconnect();
  });
  screen.observe(document, { subtree: true, childList: true });
}
