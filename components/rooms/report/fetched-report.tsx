'use client';
/** A room's report, asked of the server when it is shown. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '#lib/core/result.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { reportSchema, type RoomReport } from '#lib/rooms/report/report-schema.ts';
import { askServer } from '../ask-server.ts';
import { ReportView } from './report-view.tsx';

interface FetchedReportProps {
  readonly code: string;
  /** How the room stands, as a sentence. */
  readonly standing: string;
  /** What there is to know of the report, above it. */
  readonly children: ReactNode;
}

export function FetchedReport({ code, standing, children }: FetchedReportProps) {
  const [answer, setAnswer] = useState<Result<RoomReport, Refusal>>();
  const isAsking = answer === undefined;
  useEffect(() => {
    if (!isAsking) return;
    let isWanted = true;
    const load = async () => {
      const given = await askServer(`/${code}/report`, reportSchema);
      if (isWanted) setAnswer(given);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [code, isAsking]);
  if (isAsking) return <p role="status">{standing} Fetching its report …</p>;
  if (!answer.ok) {
    return (
      <>
        <p role="alert">
          {standing} Its report did not come. {answer.error.message}
        </p>
        <button type="button" className="button-plain mt-4" onClick={() => setAnswer(undefined)}>
          Try again
        </button>
      </>
    );
  }
  return (
    <>
      <p className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui print:hidden">
        {standing} {children}
      </p>
      <ReportView report={answer.value} />
    </>
  );
}
