'use client';
/** Stored rows that this version cannot read: counted, kept where they are, handed out as a file on request. */
import { progressStore } from './progress-instance.ts';
import { saveFile } from './save-file.ts';
import { useProgress } from './use-progress.ts';

export function UnreadablePanel() {
  const seqs = useProgress((progress) => progress.unreadableSeqs);
  if (seqs.length === 0) return null;
  const exportRows = async () => {
    const log = await progressStore.log;
    const rows = await log.readRows(seqs);
    if (rows.ok) saveFile('dossier-unreadable-rows.json', JSON.stringify(rows.value, undefined, 2), 'application/json');
  };
  return (
    <section id="unreadable" aria-labelledby="unreadable-heading" className="mt-10">
      <h2 id="unreadable-heading" className="heading mb-2">
        Rows that cannot be read
      </h2>
      <p>
        {seqs.length === 1 ? 'One stored row is' : `${seqs.length} stored rows are`} not in a form that this version
        knows. A newer version may have written them, or they are damaged. They stay in the log as they are and count
        for nothing.
      </p>
      <button type="button" className="button-plain mt-3" onClick={() => void exportRows()}>
        Export these rows
      </button>
    </section>
  );
}
