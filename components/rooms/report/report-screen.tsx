'use client';
/** What a host sees of a room that was just closed: its report, asked of the server, if the room keeps one. */
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { reportSchema, type RoomReport } from '#lib/rooms/report/report-schema.ts';
import { askServer } from '../ask-server.ts';
import { sayHours } from '../room-words.ts';
import { ReportView } from './report-view.tsx';

interface ReportScreenProps {
  readonly code: string;
  readonly keepHours: number;
}

/** A room that was to keep nothing has no report, not even for the minutes until it is deleted. */
export function ClosedRoom({ code, keepHours }: ReportScreenProps) {
  if (keepHours > 0) return <ReportScreen code={code} keepHours={keepHours} />;
  return (
    <p role="status">
      The room is closed. It keeps nothing: names and answers are deleted within minutes, and there is no report.{' '}
      <Link href="/class">To the class</Link>
    </p>
  );
}

function ReportScreen({ code, keepHours }: ReportScreenProps) {
  const [report, setReport] = useState<RoomReport>();
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const answer = await askServer(`/${code}/report`, reportSchema);
      if (!isWanted) return;
      if (answer.ok) setReport(answer.value);
      else setProblem(answer.error.message);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [code, tries]);
  if (problem !== undefined) {
    const tryAgain = () => {
      setProblem(undefined);
      setTries(tries + 1);
    };
    return (
      <>
        <p role="alert">The room is closed. Its report did not come: {problem}</p>
        <button type="button" className="button-plain mt-4" onClick={tryAgain}>
          Try again
        </button>
      </>
    );
  }
  if (!report) return <p role="status">The room is closed. Fetching its report …</p>;
  return (
    <>
      <p className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui print:hidden">
        The room is closed. This report stays on the server for {sayHours(keepHours)}; save it if you want it for
        longer.
      </p>
      <ReportView report={report} />
      <p className="pb-10 print:hidden">
        <Link href="/class">To the class</Link>
      </p>
    </>
  );
}
