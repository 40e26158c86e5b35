'use client';
/** Homework of a class as one report: scored here, by the questions of this app. */
import { buildHomeworkReport } from '#lib/rooms/homework/collect-hand-ins.ts';
import type { HandIn } from '#lib/rooms/homework/hand-in.ts';
import { useBanks } from '../../study/use-banks.ts';
import { ReportView } from '../report/report-view.tsx';

interface HomeworkReportProps {
  readonly dossier: string;
  readonly handIns: readonly HandIn[];
}

export function HomeworkReport({ dossier, handIns }: HomeworkReportProps) {
  const loaded = useBanks([dossier]);
  const [bank] = loaded.status === 'ready' ? loaded.banks : [];
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  if (!bank) return <p role="status">Opening the questions …</p>;
  const report = buildHomeworkReport(bank, handIns);
  if (!report.ok) return <p role="alert">{report.error.message}</p>;
  const { staleNames } = report.value;
  return (
    <>
      {staleNames.length > 0 && (
        <p role="alert" className="mb-6 border-l-2 border-ochre pl-3 font-sans text-ui">
          Done on another version of the questions and not in this report: {staleNames.join(', ')}.
        </p>
      )}
      <ReportView report={report.value.report} />
    </>
  );
}
