'use client';
/** The chronology as its address says: whatever is chosen goes into the address, so that a view can be linked. */
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { openChoice, parseTimelineChoice, printTimelineChoice } from '#lib/timeline/timeline-choice.ts';
import type { TimelineFacts } from './timeline-props.ts';
import { TimelineView } from './timeline-view.tsx';

export function TimelineExplorer(facts: TimelineFacts) {
  const params = useSearchParams();
  const address = printTimelineChoice(parseTimelineChoice(params, facts.entities));
  const [choice, setChoice] = useState(() => parseTimelineChoice(params, facts.entities));
  const [seen, setSeen] = useState(address);
  // A choice shows at once; Next follows the address when it has time, and by then there may be the next one.
  const [written, setWritten] = useState<readonly string[]>([]);
  if (address !== seen) {
    const at = written.indexOf(address);
    setSeen(address);
    setWritten(written.slice(at + 1));
    if (at < 0) setChoice(parseTimelineChoice(params, facts.entities));
  }
  return (
    <TimelineView
      {...facts}
      choice={choice}
      onChoose={(change) => {
        const next = { ...choice, ...change };
        const query = printTimelineChoice(next);
        setChoice(next);
        setWritten([...written, query]);
        // Next follows this without asking the server for the page again.
        window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
      }}
    />
  );
}

/** As the server draws it, before the address is read. */
export function WholeTimeline(facts: TimelineFacts) {
  return <TimelineView {...facts} choice={openChoice} onChoose={() => undefined} />;
}
