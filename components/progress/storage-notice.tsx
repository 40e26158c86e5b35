'use client';
/** Says plainly what is kept and what is not: no storage, answers the disk refused, rows this app cannot read. */
import Link from 'next/link';
import { progressStore } from './progress-instance.ts';
import { useProgress } from './use-progress.ts';

export function StorageNotice() {
  const isKept = useProgress((progress) => progress.isKept);
  const problem = useProgress((progress) => progress.problem);
  const unsaved = useProgress((progress) => progress.unsaved.length);
  const unreadable = useProgress((progress) => progress.unreadableSeqs.length);
  const isQuiet = isKept && problem === undefined && unsaved === 0 && unreadable === 0;
  // The region is there before its text: one that arrives together with it may not be read out.
  return (
    <div role="status" className={isQuiet ? '' : 'mb-6 border-l-4 border-ochre bg-sheet px-4 py-3 font-sans text-ui'}>
      {!isKept && <p>Progress will not be kept in this tab. You can study all the same.</p>}
      {problem !== undefined && (
        <p className="flex flex-wrap items-center gap-3">
          {problem.message}
          {isKept && unsaved === 0 && (
            <button type="button" className="button-plain" onClick={() => progressStore.dismissProblem()}>
              Put away
            </button>
          )}
        </p>
      )}
      {unsaved > 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          {unsaved === 1 ? 'One entry is' : `${unsaved} entries are`} in this tab only.
          <button type="button" className="button-plain" onClick={() => void progressStore.saveAgain()}>
            Save again
          </button>
          <Link href="/progress#backup">Make a backup file</Link>
        </p>
      )}
      {unreadable > 0 && (
        <p className="mt-2">
          {unreadable === 1 ? 'One stored row cannot' : `${unreadable} stored rows cannot`} be read by this version.
          They are kept as they are. <Link href="/progress#unreadable">See and export them</Link>
        </p>
      )}
    </div>
  );
}
