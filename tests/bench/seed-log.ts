/** Puts a learner's long past into the app's own database, and lets the app fold it into its snapshot. */
import type { Page } from 'playwright';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { openToday } from './open-today.ts';

const rowsPerTransaction = 5_000;
/** Rows after the snapshot: half of what the app lets come together before it writes the next. */
export const tailRows = 100;

/** Gives the milliseconds of the one opening that has to read the whole log. */
export async function seedLog(page: Page, url: string, events: readonly ReviewEvent[]): Promise<number> {
  await openToday(page, url); // makes the database
  await addRows(page, events.slice(0, -tailRows));
  const replayMillis = await openToday(page, url);
  await addRows(page, events.slice(-tailRows));
  const snapshots = await page.evaluate(countSnapshots);
  if (snapshots === 0) throw new Error('The app wrote no snapshot of a long log.');
  return replayMillis;
}

async function addRows(page: Page, events: readonly ReviewEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += rowsPerTransaction) {
    await page.evaluate(addInPage, JSON.stringify(events.slice(from, from + rowsPerTransaction)));
  }
}

/** Runs in the page. */
function addInPage(json: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dossier');
    opening.addEventListener('error', () => reject(new Error('The database does not open.')));
    opening.addEventListener('success', () => {
      const tx = opening.result.transaction('events', 'readwrite');
      const rows: unknown = JSON.parse(json);
      if (Array.isArray(rows)) for (const row of rows) tx.objectStore('events').add(row);
      tx.addEventListener('abort', () => reject(new Error('The rows were refused.')));
      tx.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Runs in the page. */
function countSnapshots(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dossier');
    opening.addEventListener('error', () => reject(new Error('The database does not open.')));
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('snapshots').objectStore('snapshots').count();
      counting.addEventListener('error', () => reject(new Error('The snapshots cannot be counted.')));
      counting.addEventListener('success', () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}
