'use client';
/** What a host sees of a room that was just closed: its report, asked of the server, if the room keeps one. */
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import type { Result } from '#lib/core/result.ts';
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
  const screen = useRef<HTMLElement>(null);
  // The button that closed the room has gone, and the focus with it.
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={screen} tabIndex={-1} aria-label="The room is closed" className="mt-4 focus:outline-none">
      {keepHours > 0 ? (
        <ReportScreen code={code} keepHours={keepHours} />
      ) : (
        <p role="status">
          The room is closed. It keeps nothing: names and answers are deleted within minutes, and there is no report.{' '}
          <Link href="/class">To the class</Link>
        </p>
      )}
    </section>
  );
}

function ReportScreen({ code, keepHours }: ReportScreenProps) {
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
  if (isAsking) return <p role="status">The room is closed. Fetching its report …</p>;
  if (!answer.ok) {
    return (
      <>
        <p role="alert">The room is closed, and its report did not come. {answer.error.message}</p>
        <button type="button" className="button-plain mt-4" onClick={() => setAnswer(undefined)}>
          Try again
        </button>
      </>
    );
  }
  return (
    <>
      <p className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui print:hidden">
        The room is closed. This report stays on the server for {sayHours(keepHours)}; save it if you want it for
        longer.
      </p>
      <ReportView report={answer.value} />
      <p className="pb-10 print:hidden">
        <Link href="/class">To the class</Link>
      </p>
    </>
  );
}
