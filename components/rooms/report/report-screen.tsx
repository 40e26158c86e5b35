'use client';
/** What a host sees of a room that was just closed: its report, asked of the server, if the room keeps one. */
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { sayHours } from '../room-words.ts';
import { FetchedReport } from './fetched-report.tsx';

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
  return (
    <>
      <FetchedReport code={code} standing="The room is closed.">
        This report stays on the server for {sayHours(keepHours)}; save it if you want it for longer.
      </FetchedReport>
      <p className="pb-10 print:hidden">
        <Link href="/class">To the class</Link>
      </p>
    </>
  );
}
