/** Puts events into the app's own database, as if they had been answered there; the page takes them in when it is loaded anew. */
import type { Page } from 'playwright';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';

export function addRows(page: Page, events: readonly ReviewEvent[]): Promise<void> {
  return page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dossier');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('events', 'readwrite');
          for (const row of rows) writing.objectStore('events').add(row);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [...events],
  );
}
