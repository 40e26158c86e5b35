/** Notes in a page how long each answer took: from the key's own time to the painted sign of it, and to the saved row. */
import type { Page } from 'playwright';

export interface AnswerSigns {
  /** The key that answers. */
  readonly key: string;
  /** What is on screen after an answer and not before it. */
  readonly sign: string;
}

/** Before the page is opened. The notes are performance measures named `painted` and `saved`. */
export async function noteAnswers(page: Page, signs: AnswerSigns): Promise<void> {
  await page.addInitScript(noteInPage, signs);
}

export function readTimes(page: Page, name: 'painted' | 'saved'): Promise<number[]> {
  return page.evaluate((wanted) => performance.getEntriesByName(wanted).map(({ duration }) => duration), name);
}

/** Runs in the page, and hears every key before the page's own listeners do. */
function noteInPage({ key, sign }: AnswerSigns): void {
  let unsavedSince: number | undefined;
  const isShown = () => document.querySelector(sign) !== null;
  const afterPaint = (act: () => void) =>
    requestAnimationFrame(() => {
      if (!isShown()) return afterPaint(act);
      // Ahead of whatever else waits for the end of this frame.
      void scheduler.postTask(act, { priority: 'user-blocking' });
    });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== key || isShown()) return;
    const start = event.timeStamp;
    unsavedSince = start;
    afterPaint(() => performance.measure('painted', { start }));
  };
  window.addEventListener('keydown', onKey, { capture: true });
  new BroadcastChannel('dossier-reviews').addEventListener('message', () => {
    if (unsavedSince !== undefined) performance.measure('saved', { start: unsavedSince });
    unsavedSince = undefined;
  });
}
