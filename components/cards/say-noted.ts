/** What is said of a note on a question, in Study and elsewhere: it is kept only when it is on disk. */
export function sayNoted(isSaved: boolean): string {
  return isSaved
    ? 'The note is kept. You find it under Progress.'
    : 'The note is in this tab only: this browser has not stored it. Under Progress you can export it.';
}
