/** What an error of the browser's database means to the learner, in a sentence each for what happened and what to do. */
import type { Problem } from '#lib/core/problem.ts';

export const storageUnavailable: Problem = {
  code: 'storage-unavailable',
  message:
    'This browser does not let Dossier store your answers, as in some private windows or where site data is blocked. ' +
    'What you do now is gone when this tab closes. Allow site data for this site and reload, or save a backup before you leave.',
};

const storageFull: Problem = {
  code: 'storage-full',
  message:
    'There is no room left for Dossier on this device. What you did last was not saved; what was saved before is still there. ' +
    'Free some space and try again, and save a backup first if you can.',
};

const storageNewer: Problem = {
  code: 'storage-newer',
  message:
    'Your answers are kept by a newer version of Dossier than the one in this tab. Nothing was changed. ' +
    'Close the other tabs of Dossier and reload this one.',
};

const storageLost: Problem = {
  code: 'storage-lost',
  message:
    'The browser no longer lets Dossier reach your saved answers. What you did last may not be saved. ' +
    'Reload the page; if this comes back, restart the browser.',
};

export const storageClosed: Problem = {
  code: 'storage-lost',
  message:
    'This tab has closed its connection to your saved answers. What you did last was not saved. Reload the page.',
};

const lostNames: ReadonlySet<string> = new Set([
  'InvalidStateError', // "The database connection is closing"
  'UnknownError', // Safari on iOS: "Connection to Indexed Database server lost"
  'AbortError', // the connection closed under an open transaction
]);

/** True when the same work may succeed on a new connection. */
export function isConnectionLost(error: DOMException): boolean {
  return lostNames.has(error.name);
}

export function problemFromStorageError(error: DOMException): Problem {
  if (error.name === 'VersionError') return storageNewer;
  if (error.name === 'QuotaExceededError') return storageFull;
  return storageLost;
}
