'use client';
/** The report of a test: the result with its uncertainty first, then what was missed, then where it is thin. */
import Link from 'next/link';
import { useEffect, useMemo, useRef } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { Attempt, HandInReason } from '#lib/assess/attempt.ts';
import { buildReport } from '#lib/assess/build-report.ts';
import type { Order } from '#lib/assess/taking.ts';
import { usePromiseOnce } from '../keeping/use-promise-once.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { EmptyReport } from './empty-report.tsx';
import { FigureNote } from './figure-note.tsx';
import { formatLogits } from './format-logits.ts';
import { GainNote } from './gain-note.tsx';
import { MissedList } from './missed-list.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportTables } from './report-tables.tsx';
import { formatStart } from './start-time.ts';
import { ResultScale } from './result-scale.tsx';

interface ReportViewProps {
  readonly attempt: Attempt;
  readonly bank: AssessBank;
  onBegin(order: Order): void;
}

const reasons: Record<HandInReason, string> = {
  learner: 'You ended it.',
  time: 'It was handed in when the time was over.',
  precision: 'It ended when the result was precise enough.',
  length: 'It ended at its greatest length, less precise than was meant.',
  'nothing-left': 'It ended because no further question stands apart from those asked.',
  'questions-changed': 'The questions changed while it was under way: only what you answered counts.',
};

export function ReportView({ attempt, bank, onBegin }: ReportViewProps) {
  const report = useMemo(() => buildReport(attempt, bank), [attempt, bank]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  usePromiseOnce(report.rows.length > 0);
  const isPaper = attempt.plan.mode === 'paper';
  const { band, rows, right, estimate, missed, calibration, figures } = report;
  if (rows.length === 0) return <EmptyReport />;
  const leftOut = rows.filter(({ answer }) => answer === undefined).length;
  const minutes = Math.max(Math.round(attempt.elapsedMillis / 60_000), 1);
  return (
    <article aria-labelledby="result">
      <p className="heading mb-1">
        {isPaper ? 'Paper' : 'Check'} · {bank.dossier.title} · {formatStart(attempt)}
      </p>
      <h1 ref={heading} id="result" tabIndex={-1} className="mb-4 text-title focus:outline-none">
        Rough level: {band.words}
      </h1>
      <p>
        Of 100 questions like these you would know about {band.share} without guessing. The true number lies between{' '}
        {band.low} and {band.high}, as sure as 95 in 100.
      </p>
      <ResultScale band={band} />
      <p className="catalogue">
        {right} of {rows.length} right in {minutes} {minutes === 1 ? 'minute' : 'minutes'}.{' '}
        {leftOut > 0 &&
          `${leftOut} ${leftOut === 1 ? 'was left out and counts' : 'were left out and count'} as wrong. `}
        {attempt.handedIn && reasons[attempt.handedIn.reason]}{' '}
        {attempt.handedIn?.taken !== undefined && 'The answer that stood on the screen then was taken as it stood. '}
        Ability {formatLogits(estimate.theta)} logits, standard error {formatLogits(estimate.standardError)}. How hard
        each question is was judged beforehand, not measured: hence a rough level, and no grade.
        {attempt.bank !== bank.version &&
          ' The questions have changed since: those that are gone are left out, the others stand here as they are now.'}
      </p>
      <GainNote attempt={attempt} bank={bank} estimate={estimate} band={band} />
      <ReportActions attempt={attempt} report={report} bank={bank} onBegin={onBegin} />
      <MissedList missed={missed} bank={bank} />
      <h2 className="heading mt-10 mb-2">How sure, and how right</h2>
      <CalibrationTable calibration={calibration} />
      {figures && <FigureNote figures={figures} />}
      <ReportTables groups={report.groups} />
      <p className="mt-10 print:hidden">
        <Link href="/assess">All your tests</Link>
      </p>
    </article>
  );
}
