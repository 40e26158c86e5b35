'use client';
/** Opens reports that were saved as files, and says what is wrong with a file that is none. */
import { useState } from 'react';
import { parseRoomReport } from '#lib/rooms/parse-report.ts';
import type { RoomReport } from '#lib/rooms/report-schema.ts';
import { ReportView } from './report-view.tsx';

export function ResultsRoom() {
  const [report, setReport] = useState<RoomReport>();
  const [problem, setProblem] = useState<string>();
  const open = async (file: File) => {
    const parsed = parseRoomReport(await file.text());
    setReport(parsed.ok ? parsed.value : undefined);
    setProblem(parsed.ok ? undefined : `${file.name}: ${parsed.error.message}`);
  };
  return (
    <>
      <div className="mb-6 flex flex-wrap gap-3 print:hidden">
        <label className="button-plain focus-within:outline-2 focus-within:outline-offset-3 focus-within:outline-sea">
          Open a saved report
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) void open(file);
            }}
          />
        </label>
      </div>
      <p role="status" className={problem === undefined ? '' : 'mb-6 border-l-2 border-ochre pl-3 font-sans text-ui'}>
        {problem}
      </p>
      {report && <ReportView key={report.openedAtMillis} report={report} />}
    </>
  );
}
