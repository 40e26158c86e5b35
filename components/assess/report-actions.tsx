'use client';
/** What can be done with a report: learn from it, print it, save it, try a parallel test. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { buildAttemptFile } from '#lib/assess/attempt-file.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import type { Report } from '#lib/assess/build-report.ts';
import { buildParallel, type ParallelShortfall } from '#lib/assess/build-parallel.ts';
import { printReportCsv } from '#lib/assess/report-csv.ts';
import { buildMissedReviews } from '#lib/assess/review-missed.ts';
import type { Order } from '#lib/assess/taking.ts';
import { addReviews } from '../progress/add-reviews.ts';
import { readMissedPorts } from '../progress/counting-ports.ts';
import { saveFile } from '../progress/save-file.ts';
import { newId } from '../study/new-id.ts';
import { readAttempts } from './read-attempts.ts';
import { ShortfallNote } from './shortfall-note.tsx';
import { startDate } from './start-time.ts';

interface ReportActionsProps {
  readonly attempt: Attempt;
  readonly report: Report;
  readonly bank: AssessBank;
  onBegin(order: Order): void;
}

export function ReportActions({ attempt, report, bank, onBegin }: ReportActionsProps) {
  const [said, setSaid] = useState('');
  const [shortfall, setShortfall] = useState<ParallelShortfall>();
  const name = `dossier-test-${startDate(attempt)}`;
  const seen = report.missed.filter(({ answer }) => answer !== undefined);
  const addMissed = async () => {
    const reviews = buildMissedReviews(attempt, seen, readMissedPorts());
    const added = await addReviews(reviews, 'graded Again');
    const others = seen.length < report.missed.length ? ' Questions you left out are not among them.' : '';
    setSaid(added === undefined ? '' : `${added}${others}`);
  };
  const saveJson = async () => {
    const events = await readAttempts();
    const own = events.filter(({ session }) => session === attempt.id);
    saveFile(`${name}.json`, buildAttemptFile(own, report), 'application/json');
  };
  const beginParallel = () => {
    const order = buildParallel(attempt, bank, newId().slice(0, 8));
    if (order.ok) onBegin(order.value);
    else setShortfall(order.error);
  };
  return (
    <div className="mt-6 print:hidden">
      <div className="flex flex-wrap gap-3">
        {seen.length > 0 && (
          <button type="button" className="button" onClick={() => void addMissed()}>
            Add what I missed to my reviews
          </button>
        )}
        <button type="button" className="button-plain" onClick={beginParallel}>
          Take a parallel test
        </button>
        <button type="button" className="button-plain" onClick={() => window.print()}>
          Print
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => saveFile(`${name}.csv`, printReportCsv(report, bank), 'text/csv')}
        >
          Save as CSV
        </button>
        <button type="button" className="button-plain" onClick={() => void saveJson()}>
          Save as JSON
        </button>
      </div>
      {shortfall && <ShortfallNote shortfall={shortfall} onTake={() => onBegin(shortfall.order)} />}
      <p role="status" className="mt-3 min-h-6 font-sans text-ui">
        {said}
      </p>
    </div>
  );
}
