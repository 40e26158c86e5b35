'use client';
/** What can be done with a report: learn from it, print it, save it, try a parallel test. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { buildAttemptFile } from '#lib/assess/attempt-file.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import type { Report } from '#lib/assess/build-report.ts';
import { buildParallel } from '#lib/assess/build-parallel.ts';
import { printReportCsv } from '#lib/assess/report-csv.ts';
import { buildMissedReviews } from '#lib/assess/review-missed.ts';
import type { Order } from '#lib/assess/taking.ts';
import { systemClock } from '#lib/core/clock.ts';
import { calendarDate, learningDay } from '#lib/schedule/learning-day.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { saveFile } from '../progress/save-file.ts';
import { newId } from '../study/new-id.ts';
import { readAttempts } from './read-attempts.ts';

interface ReportActionsProps {
  readonly attempt: Attempt;
  readonly report: Report;
  readonly bank: AssessBank;
  onBegin(order: Order): void;
}

export function ReportActions({ attempt, report, bank, onBegin }: ReportActionsProps) {
  const [said, setSaid] = useState('');
  const name = `dossier-test-${calendarDate(learningDay(attempt.startedAtMillis, systemClock.zoneAt(attempt.startedAtMillis)))}`;
  const addMissed = async () => {
    const reviews = buildMissedReviews(attempt, report.missed, {
      clock: systemClock,
      parameters: defaultParameters,
      lastReviewAtMillis: (card) => progressStore.getState().state.cards.get(card)?.memory.lastReviewAtMillis,
    });
    await progressStore.record(reviews);
    const cards = reviews.length === 1 ? 'One card is' : `${reviews.length} cards are`;
    setSaid(`${cards} in your reviews now, graded Again. They come up in Study today.`);
  };
  const saveJson = async () => {
    const events = await readAttempts();
    const own = events.filter(({ session }) => session === attempt.id);
    saveFile(`${name}.json`, buildAttemptFile(own, report), 'application/json');
  };
  const beginParallel = () => {
    const order = buildParallel(attempt, bank, newId().slice(0, 8));
    if (order.ok) onBegin(order.value);
    else setSaid(order.error.message);
  };
  return (
    <div className="mt-6 print:hidden">
      <div className="flex flex-wrap gap-3">
        {report.missed.length > 0 && (
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
      <p role="status" className="mt-3 min-h-6 font-sans text-ui">
        {said}
      </p>
    </div>
  );
}
