/** One line on what was just done with a card, and how to take it back. */
import { leechLapses } from '#lib/schedule/card-hold.ts';
import type { Notice } from '#lib/study/study-state.ts';

const sentences: Readonly<Record<Notice['type'], string>> = {
  buried: 'Put off until tomorrow. Undo takes that back.',
  suspended: 'Suspended: it is not asked again until you free it under Progress. Undo takes that back.',
  leech: `That card was forgotten ${leechLapses} times or more and is suspended: read its source before you free it under Progress.`,
  flagged: 'The note is kept. You find it under Progress.',
  undone: 'Taken back.',
};

/** The region is there before its text: one that arrives together with it may not be read out. */
export function StudyNotice({ notice }: { readonly notice: Notice | undefined }) {
  return (
    <p role="status" className={notice ? 'mb-5 border-l-4 border-line bg-sheet px-4 py-2 font-sans text-ui' : ''}>
      {notice && sentences[notice.type]}
    </p>
  );
}
