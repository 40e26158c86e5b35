/** How the contract of the review log opens logs, and what it asks of them most. */
import { afterEach } from 'vitest';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import type { ReviewLog } from '#lib/reviews/review-log.ts';

export type PlantedRow = Readonly<Record<string, unknown>>;

/** Each implementation brings its own. */
export interface ReviewLogHarness {
  /** A log over fresh storage that already holds these rows, numbered from 1. */
  open(planted?: readonly PlantedRow[]): Promise<ReviewLog>;
  /** A second log over the storage that was opened last. */
  openInAnotherTab(): Promise<ReviewLog>;
}

export interface OpenLogs extends ReviewLogHarness {
  openTwoTabs(): Promise<readonly [ReviewLog, ReviewLog]>;
}

/** The harness with every log closed after its test. */
export function closeAfterEach(harness: ReviewLogHarness): OpenLogs {
  const opened: ReviewLog[] = [];
  const closeLater = (log: ReviewLog) => {
    opened.push(log);
    return log;
  };
  const open = async (planted?: readonly PlantedRow[]) => closeLater(await harness.open(planted));
  const openInAnotherTab = async () => closeLater(await harness.openInAnotherTab());
  afterEach(() => {
    for (const log of opened.splice(0)) log.close();
  });
  return { open, openInAnotherTab, openTwoTabs: async () => [await open(), await openInAnotherTab()] };
}

export async function valueOf<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled.error)}`);
  return settled.value;
}

export const readAll = (log: ReviewLog) => valueOf(log.readAfter(0));
export const idsOf = (events: readonly ReviewEvent[]) => events.map((event) => event.id);
