/** What a page says to a worker that waits: stop waiting. */
export const takeOver = 'take over';
