'use client';
/** The report of a room that is still open: where each goes at their own speed, days may pass before it is closed. */
import { useState } from 'react';
import { FetchedReport } from '../report/fetched-report.tsx';

export function HostReport({ code }: { readonly code: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="border-t border-rule py-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">Report so far</summary>
      {isOpen && (
        <div className="pt-2">
          <FetchedReport code={code} standing="The room is open.">
            Answers that come from now on are not in this report; close and open it to fetch it anew.
          </FetchedReport>
        </div>
      )}
    </details>
  );
}
