'use client';
/** One line on what was just done with a card, and how to take it back. */
import { leechLapses } from '#lib/schedule/card-hold.ts';
import type { Notice } from '#lib/study/study-state.ts';
import { sayNoted } from '../cards/say-noted.ts';
import { useProgress } from '../progress/use-progress.ts';

const sentences: Readonly<Record<Exclude<Notice['type'], 'flagged'>, string>> = {
  buried: 'Put off until tomorrow. Undo takes that back.',
  suspended: 'Suspended: it is not asked again until you free it under Progress. Undo takes that back.',
  leech: `That card was forgotten ${leechLapses} times or more and is suspended: read its source before you free it under Progress.`,
  undone: 'Taken back.',
};

/** The region is there before its text: one that arrives together with it may not be read out. */
export function StudyNotice({ notice }: { readonly notice: Notice | undefined }) {
  const isSaved = useProgress(
    ({ isKept, unsaved }) =>
      isKept && !unsaved.some((event) => event.type === 'flagged' && event.card === notice?.card),
  );
  return (
    <p role="status" className={notice ? 'mb-5 border-l-4 border-line bg-sheet px-4 py-2 font-sans text-ui' : ''}>
      {notice && (notice.type === 'flagged' ? sayNoted(isSaved) : sentences[notice.type])}
    </p>
  );
}
