'use client';
/** The tests taken on this device, what all of them say of the learner's sureness, and the way to bring a saved one in. */
import Link from 'next/link';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { buildCalibration } from '#lib/assess/calibration.ts';
import { buildReport, listJudged } from '#lib/assess/build-report.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { OpenTestFile } from './open-test-file.tsx';
import { formatStart } from './start-time.ts';
import { useAttempts } from './use-attempts.ts';

interface AttemptHistoryProps {
  readonly bank: AssessBank;
  addressOf(attempt: string): string;
}

export function AttemptHistory({ bank, addressOf }: AttemptHistoryProps) {
  const attempts = useAttempts(bank.dossier.id);
  if (attempts === undefined) return <p className="catalogue mt-10">Reading your tests …</p>;
  const judged = attempts
    .filter(({ handedIn }) => handedIn !== undefined)
    .flatMap((attempt) => listJudged(buildReport(attempt, bank).rows));
  return (
    <section aria-labelledby="history" className="mt-10">
      <h2 id="history" className="heading mb-2">
        Your tests
      </h2>
      {attempts.length === 0 ? (
        <p>No test has been taken on this device yet. Each one is listed here, with its result.</p>
      ) : (
        <ul className="divide-y divide-rule border-y border-rule">
          {attempts.map((attempt) => (
            <li key={attempt.id}>
              <Link
                href={addressOf(attempt.id)}
                prefetch={false}
                className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-4 py-2 text-ink no-underline hover:bg-sheet"
              >
                <span>{formatStart(attempt)}</span>
                <span className="font-sans text-ui text-faded">{describe(attempt, bank)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {judged.length > 0 && (
        <>
          <h2 className="heading mt-8 mb-2">How sure, and how right, in all tests</h2>
          <CalibrationTable calibration={buildCalibration(judged)} />
        </>
      )}
      <OpenTestFile />
    </section>
  );
}

function describe(attempt: Attempt, bank: AssessBank): string {
  const name = attempt.plan.mode === 'paper' ? 'Paper' : 'Check';
  if (attempt.handedIn === undefined) return `${name}, ${attempt.answers.size} answered · go on`;
  const { rows, band } = buildReport(attempt, bank);
  if (rows.length === 0) return `${name} without an answer`;
  return `${name} of ${rows.length} · ${band.words}, ${band.low} to ${band.high} in 100`;
}
