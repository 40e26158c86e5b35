/** The database beside the log: fresh for each test, written as another version of the app or a defect would. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openIndexedDbReviewLog } from '#lib/reviews/indexeddb-review-log.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';
import { valueOf, type PlantedRow } from './contract/open-logs.ts';

export function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('dossier', version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}

export async function putRaw(store: string, rows: readonly unknown[], key?: string): Promise<void> {
  const db = await openRaw();
  const tx = db.transaction(store, 'readwrite');
  for (const row of rows) tx.objectStore(store).put(row, key);
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  db.close();
}

export async function openFresh(planted: readonly PlantedRow[] = []): Promise<ReviewLog> {
  globalThis.indexedDB = new IDBFactory();
  const log = await valueOf(openIndexedDbReviewLog());
  if (planted.length > 0) await putRaw('events', planted);
  return log;
}
